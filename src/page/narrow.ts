// The one width that decides what is drawn at all, and not only how.

import { useEffect, useState } from 'preact/hooks';

const NARROW = matchMedia('(max-width: 43.74em)'); // as in the style sheets

/** Whether the window is a telephone's, now and when it changes. */
export function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(NARROW.matches);
  useEffect(() => {
    const look = () => setNarrow(NARROW.matches);
    NARROW.addEventListener('change', look);
    return () => NARROW.removeEventListener('change', look);
  }, []);
  return narrow;
}
