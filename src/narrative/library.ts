// Where the compiled chapters are: fetched one at a time, when the story comes to them.

import type { ChapterName } from './chapters.ts';

const LOADERS: Readonly<Record<ChapterName, () => Promise<{ readonly default: string }>>> = {
  chapter1: () => import('../../story/chapter1.ink'),
  chapter2: () => import('../../story/chapter2.ink'),
  chapter3: () => import('../../story/chapter3.ink'),
  chapter4: () => import('../../story/chapter4.ink'),
  chapter5: () => import('../../story/chapter5.ink'),
  chapter6: () => import('../../story/chapter6.ink'),
  chapter7: () => import('../../story/chapter7.ink'),
  chapter8: () => import('../../story/chapter8.ink'),
  endings: () => import('../../story/endings.ink'),
};

/** The compiled Ink of a chapter. Rejects if it does not arrive. */
export const loadChapter = async (name: ChapterName): Promise<string> => (await LOADERS[name]()).default;
