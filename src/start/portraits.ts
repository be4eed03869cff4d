// Where the drawing of a man on a day is.

import type { PersonId } from '../model/ids.ts';
import type { IsoDate } from '../model/types.ts';
import { sitting } from '../stage/portraits.ts';

const FILES = import.meta.glob<string>('../../assets/portraits/*.svg', {
  query: '?url&no-inline',
  import: 'default',
  eager: true,
});

/** Address of his drawing in his neutral mood; undefined where none is drawn. */
export function portraitUrl(person: PersonId, date: IsoDate): string | undefined {
  const url = FILES[`../../assets/portraits/${sitting(person, date)}.svg`];
  return url && `${url}#neutral`;
}
