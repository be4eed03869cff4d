// A fault in the data or the story, with the file and line where somebody can mend it.

import { readFileSync } from 'node:fs';

export interface Fault {
  readonly file: string;
  readonly line: number;
  readonly says: string;
}

/** The fault as an editor can follow it: file:line: what. */
export const sentence = ({ file, line, says }: Fault): string => `${file}:${line}: ${says}`;

/** The line on which `needle` first stands in a file, from 1; after the line of `after`, if that is given. */
export function lineOf(file: string, needle: string, after = ''): number {
  const text = readFileSync(file, 'utf8');
  const start = after ? Math.max(0, text.indexOf(after)) : 0;
  const found = text.indexOf(needle, start);
  return text.slice(0, found < 0 ? start : found).split('\n').length;
}
