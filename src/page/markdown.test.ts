// A historian's note is read as headings, paragraphs, italics and citations, and as nothing else.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citedIn, readMarkdown } from './markdown.ts';

const text = (source: string) =>
  readMarkdown(source).map(block =>
    block.kind === 'heading' ? `# ${block.text}` : block.pieces.map(piece => piece.text).join(''),
  );

describe('a note', () => {
  it('has headings and paragraphs, with or without a blank line between them', () => {
    expect(text('## What was done\nOne.\nStill one.\n\nTwo.\n## Next\n\nThree.')).toEqual([
      '# What was done',
      'One. Still one.',
      'Two.',
      '# Next',
      'Three.',
    ]);
  });

  it('cites by key, one or several, each once in the list', () => {
    const blocks = readMarkdown('A [FREEZE] and [MLECH, SM-VL].\n\nAgain [FREEZE; Nove1992].');
    expect(citedIn(blocks)).toEqual(['FREEZE', 'MLECH', 'SM-VL', 'Nove1992']);
  });

  it('leaves a bracket that is no key alone', () => {
    const [block] = readMarkdown('He said [laughter in the hall] and went.');
    expect(block).toEqual({
      kind: 'paragraph',
      pieces: [{ kind: 'text', text: 'He said [laughter in the hall] and went.' }],
    });
  });

  it('has italics, but not inside a word', () => {
    const [block] = readMarkdown('The _tselina_ and snake_case_name.');
    expect(block).toMatchObject({
      pieces: [{ text: 'The ' }, { kind: 'italic', text: 'tselina' }, { text: ' and snake_case_name.' }],
    });
  });

  it('is never markup', () => {
    expect(text('<img src=x onerror=alert(1)> [x](javascript:1)')).toEqual([
      '<img src=x onerror=alert(1)> x(javascript:1)',
    ]);
  });

  it('keeps every word of any text', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,8}$/)), words => {
        expect(text(words.join(' ')).join(' ')).toBe(words.join(' '));
      }),
    );
  });
});
