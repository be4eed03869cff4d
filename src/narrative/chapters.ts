// Which chapter tells a knot.

import { DOSSIERS } from '../model/dossiers/index.ts';
import type { ChapterNumber } from '../model/types.ts';

export type ChapterName = `chapter${ChapterNumber}` | 'endings';

/** The chapter of a dossier's knot; every other knot is an ending's. */
export const chapterOf = (knot: string): ChapterName => {
  const dossier = DOSSIERS.find(({ id }) => id === knot);
  return dossier ? `chapter${dossier.chapter}` : 'endings';
};
