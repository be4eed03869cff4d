// A number as letters that can be read aloud and copied by hand: Crockford's base 32, in groups of four.

const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** "1A2B3" as it is written on a worksheet: "1A2B-3". */
export const inGroups = (letters: string): string => letters.replace(/.{4}(?=.)/g, '$&-');

/** What a hand or a chat may have done to a code, undone: case, spaces, hyphens, quotes, O for 0, I and L for 1. */
export const tidy = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}\p{Cf}]/gu, '')
    .replace(/^[\p{P}]+|[\p{P}]+$/gu, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');

/** The shortest letters for a whole number from 0. */
export function write(number: bigint): string {
  let letters = '';
  for (let rest = number; rest > 0n || letters === ''; rest >>= 5n)
    letters = LETTERS[Number(rest & 31n)]! + letters;
  return letters;
}

/** The number, or undefined where a letter is not of the alphabet. */
export function read(letters: string): bigint | undefined {
  let number = 0n;
  for (const letter of letters) {
    const value = LETTERS.indexOf(letter);
    if (value < 0) return undefined;
    number = (number << 5n) | BigInt(value);
  }
  return number;
}
