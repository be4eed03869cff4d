// Putting a code or a link where it can be pasted from.

/** Rejects where the browser refuses, so that the reader can be told to copy by hand. */
export async function copy(text: string): Promise<void> {
  if (!navigator.clipboard) throw new Error('this browser has no clipboard for pages');
  await navigator.clipboard.writeText(text);
}
