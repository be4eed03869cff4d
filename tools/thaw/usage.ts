// Wrong words on the command line.

export class UsageError extends Error {}

/** A whole number from the command line. Throws a UsageError that says which word is wrong. */
export function wholeNumber(
  name: string,
  text: string | undefined,
  least: number,
  most: number,
  otherwise?: number,
) {
  if (text === undefined && otherwise !== undefined) return otherwise;
  const number = Number(text);
  if (!text || !Number.isInteger(number) || number < least || number > most) {
    throw new UsageError(`--${name} takes a whole number from ${least} to ${most}`);
  }
  return number;
}
