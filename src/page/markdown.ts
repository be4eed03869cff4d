// The little markdown of the historian's notes: ## headings, paragraphs, _italics_ and [Key] citations.

export type Piece = { readonly kind: 'text' | 'italic' | 'cite'; readonly text: string };

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly pieces: readonly Piece[] };

/** Blocks of a note. Whatever is not one of the four forms stays as plain text; nothing is ever markup. */
export function readMarkdown(source: string): readonly Block[] {
  return source
    .replaceAll('\r\n', '\n')
    .split(/\n(?=## )|\n{2,}|(?<=^## .*)\n/m)
    .map(part => part.trim().replace(/\s*\n\s*/g, ' '))
    .filter(part => part !== '')
    .map(part =>
      part.startsWith('## ')
        ? { kind: 'heading', text: part.slice(3).trim() }
        : { kind: 'paragraph', pieces: piecesOf(part) },
    );
}

/** Keys cited, each once, in the order in which they first stand. */
export const citedIn = (blocks: readonly Block[]): readonly string[] => [
  ...new Set(
    blocks.flatMap(block =>
      block.kind === 'paragraph'
        ? block.pieces.filter(({ kind }) => kind === 'cite').map(({ text }) => text)
        : [],
    ),
  ),
];

/** A citation is [Key] or [Key, Other]; a key starts with a letter and has no spaces. */
const INLINE = /\[([A-Za-z][\w-]*(?:[,;] *[A-Za-z][\w-]*)*)\]|(?<!\w)[_*]([^_*]+)[_*](?!\w)/g;

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(INLINE)) {
    if (match.index > from) pieces.push({ kind: 'text', text: text.slice(from, match.index) });
    if (match[2] !== undefined) pieces.push({ kind: 'italic', text: match[2] });
    else
      for (const [i, key] of match[1]!.split(/[,;] */).entries()) {
        if (i > 0) pieces.push({ kind: 'text', text: ', ' });
        pieces.push({ kind: 'cite', text: key });
      }
    from = match.index + match[0].length;
  }
  if (from < text.length) pieces.push({ kind: 'text', text: text.slice(from) });
  return pieces;
}
