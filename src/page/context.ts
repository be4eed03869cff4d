// What every part of the page can reach: the props, the open sheet, the one voice that speaks up.

import { createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { Run } from '../model/types.ts';
import { useAfterPaint } from './afterPaint.ts';
import type { PageProps } from './props.ts';
import type { Settings } from './settings.ts';

export type Panel = 'journal' | 'presidium' | 'settings' | 'help' | 'menu' | 'code' | 'chapters' | 'teachers';

export interface Page {
  readonly props: PageProps;
  readonly settings: Settings;
  set(settings: Settings): void;
  readonly panel: Panel | undefined;
  open(panel: Panel | undefined): void;
  /** Says a sentence in the live region; shown as well when a key asked for it. */
  announce(sentence: string, shown?: boolean): void;
  /** Runs an action once at a time and waits for it; a second call meanwhile does nothing. */
  run(action: () => Promise<void> | void): void;
}

export const PageContext = createContext<Page | undefined>(undefined);

/** The page around this part. Throws outside of it. */
export function usePage(): Page {
  const page = useContext(PageContext);
  if (!page) throw new Error('this part stands outside the page');
  return page;
}

/** The code of a run; the text does not wait for it. */
export function useCode(run: Run): string {
  const { codes } = usePage().props;
  const painted = useAfterPaint(run);
  return useMemo(() => codes.of(painted), [codes, painted]);
}
