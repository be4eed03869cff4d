// A note as it is read: headings, paragraphs, and citations that lead to the list of sources below.

import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { usePage } from './context.ts';
import { type Block, citedIn, readMarkdown } from './markdown.ts';
import { Sources } from './sources.tsx';
import { say } from './words.ts';

export function NoteText({ dossier }: { dossier: string }): JSX.Element {
  const { props } = usePage();
  const [blocks, setBlocks] = useState<readonly Block[] | 'failed'>();
  const top = useRef<HTMLElement>(null);
  useEffect(() => {
    let gone = false;
    props.loadNote(dossier).then(
      text => !gone && setBlocks(readMarkdown(text)),
      () => !gone && setBlocks('failed'),
    );
    return () => {
      gone = true;
    };
  }, [dossier]);
  if (!blocks) return <p class="waiting">{say('one-moment')}</p>;
  if (blocks === 'failed') return <p class="waiting">{say('note-did-not-arrive')}</p>;
  return (
    <section class="note" aria-label={say('note')} ref={top}>
      {blocks.map((block, i) => (
        <BlockOf key={i} block={block} />
      ))}
      <h2>{say('sources')}</h2>
      <Sources keys={citedIn(blocks)} />
    </section>
  );
}

function BlockOf({ block }: { block: Block }): JSX.Element {
  if (block.kind === 'heading') return <h2>{block.text}</h2>;
  return (
    <p>
      {block.pieces.map((piece, i) => {
        if (piece.kind === 'cite') return <cite key={i}>{piece.text}</cite>;
        if (piece.kind === 'italic') return <em key={i}>{piece.text}</em>;
        return piece.text;
      })}
    </p>
  );
}
