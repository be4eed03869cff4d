// The text comes first; what stands around it follows a frame later.

import { useEffect, useState } from 'preact/hooks';

/** The value that was there before, and the new one as soon as the page has been painted. */
export function useAfterPaint<T>(value: T): T {
  const [shown, setShown] = useState(() => value);
  useEffect(() => setShown(() => value), [value]);
  return shown;
}

/** Whether the page has been painted since this part came onto it. */
export function usePainted(): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => setPainted(true), []);
  return painted;
}
