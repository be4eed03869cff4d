// What the page is handed: the game in progress, things to call, and where to fetch what is loaded on request.

import type { Opening, Person, PersonId, Run } from '../model/types.ts';
import type { Actions, Game, Step } from '../play/game.ts';
import type { Settings } from './settings.ts';

export interface PageProps {
  /** The game in progress; undefined while the title is shown. */
  game(): Game | undefined;
  /** Empty until the engine has arrived, which is before any choice is made. */
  readonly people: Readonly<Partial<Record<PersonId, Person>>>;
  /** Calls back after every change of the game, the shelf, the sound or the notices; returns how to stop. */
  subscribe(listener: () => void): () => void;
  readonly actions: Actions;
  /** Puts the game down and shows the title; nothing is lost. */
  leave(): void;
  /** One a chapter that can be started alone; the first is the whole decade. */
  readonly openings: readonly Opening[];
  /** A new run from an opening, with history's luck unless a seed is named. */
  newRun(opening: Opening, seed?: number): Run;
  readonly codes: Codes;
  readonly shelf: Shelf;
  readonly sound: Sound;
  readonly stage: Stage;
  /** What the reader has set before, or the settings a first reader gets. */
  readonly settings: Settings;
  settingsChanged(settings: Settings): void;
  /** History's own choices and what came of them, to lay a run beside. */
  history(): Promise<readonly Step[]>;
  /** A historian's note as markdown, by dossier. */
  loadNote(dossier: string): Promise<string>;
  /** The bibliography: one line of text a key. */
  loadSources(): Promise<Readonly<Record<string, Source>>>;
  /** Address of a portrait; undefined where none is drawn. */
  portrait(person: PersonId): string | undefined;
}

export interface Codes {
  of(run: Run): string;
  link(code: string): string;
  /** Refuses with one sentence that says which fault and what to do. */
  read(
    text: string,
  ): { readonly ok: true; readonly run: Run } | { readonly ok: false; readonly sentence: string };
}

export interface Shelf {
  /** The run that Continue resumes; undefined when there is none. */
  latest(): { readonly title: string; readonly date: string; resume(): Promise<void> } | undefined;
  /** 'kept': on disk. 'not_kept': see the notices. */
  state(): 'kept' | 'keeping' | 'not_kept';
  /** Why the run in the page's address cannot be taken up: a whole sentence; undefined when there is none. */
  refusedLink(): string | undefined;
  /** The reader has seen why: it need not be said again. */
  linkUnderstood(): void;
  /** Records that could not be read, as a text to download; undefined when there are none. */
  damaged(): string | undefined;
  /** What is not kept or not there, in whole sentences from strings.ftl. */
  notices(): readonly Notice[];
}

/** Which banner stands under the top bar. */
export type Notice =
  | 'not_kept'
  | 'full'
  | 'slow'
  | 'older_tab'
  | 'newer_tab'
  | 'two_tabs'
  | 'damaged_record'
  | 'stage_missing'
  | 'sound_missing'
  | 'uncalibrated';

export interface Sound {
  on(): boolean;
  toggle(): void;
  setVolumes(music: number, effects: number): void; // 0-100
  /** The latest meaningful sound in words; '' when silent. */
  caption(): string;
}

export interface Stage {
  /** Handed the slot each time a new one stands in the page; the stage fills it when it is ready. */
  attach(slot: HTMLElement): void;
  /** Looks elsewhere than the scene asks: at the map, at the end of an earlier year if one is named. */
  look(elsewhere: { readonly place: 'map'; readonly year: number | undefined } | undefined): void;
  /** Whether the stage is drawing; until then the dials take its place. */
  ready(): boolean;
  /** The man whose receipt is open on the page; null when it is closed. */
  focus?(person: PersonId | null): void;
}

export interface Source {
  readonly text: string; // author, year, title: as a bibliography prints it
  readonly url?: string;
}
