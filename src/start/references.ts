// What is fetched when a reader asks for it: historians' notes, the bibliography, the drawings of men.

import type { PersonId } from '../model/ids.ts';
import type { IsoDate } from '../model/types.ts';
import type { Source } from '../page/props.ts';

const NOTES = import.meta.glob<string>('../../sources/notes/*.md', { query: '?raw', import: 'default' });

/** A historian's note as markdown. Rejects if there is none, or if it does not arrive. */
export async function loadNote(id: string): Promise<string> {
  const load = NOTES[`../../sources/notes/${id}.md`];
  if (!load) throw new Error(`there is no note "${id}"`);
  return load();
}

/** The bibliography, a line of print a key. */
export async function loadSources(): Promise<Readonly<Record<string, Source>>> {
  const { default: entries } = await import('../../sources/bibliography.json');
  return Object.fromEntries((entries as readonly Entry[]).map(entry => [entry.id, printed(entry)]));
}

/** The part of CSL-JSON that our bibliography uses. */
interface Entry {
  readonly id: string;
  readonly title: string;
  readonly author?: readonly {
    readonly family?: string;
    readonly given?: string;
    readonly literal?: string;
  }[];
  readonly issued?: { readonly 'date-parts'?: readonly (readonly (number | string)[])[] };
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly note?: string;
  readonly URL?: string;
}

function printed(entry: Entry): Source {
  const authors = (entry.author ?? []).map(
    ({ family, given, literal }) => literal ?? [given, family].filter(Boolean).join(' '),
  );
  const year = entry.issued?.['date-parts']?.[0]?.[0];
  const parts = [
    authors.join(', '),
    entry.title,
    entry['container-title'],
    entry.publisher,
    year,
    entry.note,
  ];
  const text = `${parts.filter(Boolean).join('. ')}.`;
  return entry.URL ? { text, url: entry.URL } : { text };
}

/** Addresses of the drawings, and which of them shows a man on a day. */
export async function loadPortraits(): Promise<(person: PersonId, date: IsoDate) => string | undefined> {
  const { portraitUrl } = await import('./portraits.ts');
  return portraitUrl;
}
