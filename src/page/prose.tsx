// Prose as the story tells it: paragraphs, with _italics_.

import type { JSX } from 'preact';
import type { Passage } from '../play/game.ts';

export function Prose({ passage }: { passage: Passage }): JSX.Element {
  return (
    <div class="prose">
      {passage.paragraphs.map((paragraph, i) => (
        <p key={i}>{italics(paragraph)}</p>
      ))}
    </div>
  );
}

/** Splits at underscores; an underscore without a partner stands as it is. */
export function italics(text: string): (string | JSX.Element)[] {
  const pieces = text.split(/_([^_]+)_/);
  return pieces
    .map((piece, i) => (i % 2 === 1 ? <em key={i}>{piece}</em> : piece))
    .filter(piece => piece !== '');
}
