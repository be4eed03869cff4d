// Everything behind the page: the model, the story, the shelf. One chunk, fetched while the title is read.

import { type Claim, claim } from '../archive/claim.ts';
import { decode, encode } from '../archive/code.ts';
import { keepingOn } from '../archive/keeping.ts';
import { linkTo, readFragment, readPasted } from '../archive/link.ts';
import { damagedText, openShelf, type Shelf, type Volume } from '../archive/shelf.ts';
import type { Failed, Trouble } from '../archive/trouble.ts';
import { openDossier } from '../model/decide.ts';
import { historyRun } from '../model/history.ts';
import { PEOPLE } from '../model/people.ts';
import { dateOf } from '../model/questions.ts';
import { endingOf, faultOf, replay, type Step } from '../model/run.ts';
import type { Person, PersonId, Run } from '../model/types.ts';
import { MODEL_VERSION } from '../model/version.ts';
import { loadChapter } from '../narrative/library.ts';
import type { PageProps } from '../page/props.ts';
import type { Game } from '../play/game.ts';
import { createPlay, type Place, type Play } from '../play/play.ts';

const LOOK_AGAIN = 250; // ms, doubled each time
const LOOK_SELDOM = 4000;
const SETTLED = 100; // ms after which the title stands and the processor is free

type Latest = NonNullable<ReturnType<PageProps['shelf']['latest']>>;

export interface Engine {
  readonly play: Play;
  readonly people: Readonly<Record<PersonId, Person>>;
  readonly codes: PageProps['codes'];
  /** The run that Continue resumes, as found when the page was opened or the last game was put down. */
  latest(): Latest | undefined;
  /** Puts the game down; resolves when Continue knows of it. */
  leave(): Promise<void>;
  /** Records that could not be read when the page was opened, as a text to download. */
  damaged(): string | undefined;
  kept(): 'kept' | 'keeping' | 'not_kept';
  trouble(): Trouble | undefined;
  history(): readonly Step[];
  /** What the address asks for: a run to take up, a sentence why not, or nothing. */
  asked(fragment: string): { readonly run?: Run; readonly refused?: string };
}

/** `changed` is called whenever something that the page shows may have changed. */
export async function createEngine(base: string, changed: () => void): Promise<Engine> {
  void loadChapter('chapter1').catch(() => {}); // Begin comes next, most often, and asks again if it did not arrive
  const shelf = await openShelf();
  const keeping = keepingOn(shelf);
  const play = createPlay(loadChapter, keeping);
  play.subscribe(changed);
  // Kept, keeping, kept again is no news; the page is drawn again only when what it says of the shelf differs.
  let told = 'kept undefined';
  keeping.subscribe(() => {
    const news = `${keeping.state()} ${keeping.trouble()}`;
    if (keeping.state() === 'keeping' || news === told) return;
    told = news;
    changed();
  });
  const [found, damaged] = await Promise.all([latestOn(shelf, resume), damagedOn(shelf)]);
  let latest = found === 'no answer' ? undefined : found;
  if (found === 'no answer') void lookAgain(LOOK_AGAIN);

  // A courtesy between tabs; the guarantee is the revision number that every write checks.
  let claimed: Claim | undefined;

  async function resume(volume: Volume, run: Run, place: Place): Promise<void> {
    claimed?.release();
    claimed = await claim(volume.id);
    keeping.takeUp(volume.id, run.choices.length);
    await play.resume(run, place);
  }

  return {
    play,
    people: Object.fromEntries(PEOPLE.map(person => [person.id, person])) as Record<PersonId, Person>,
    codes: {
      of: encode,
      link: code => linkOf(code, base),
      read: readCode,
    },
    latest: () => latest,
    async leave() {
      const left = play.game();
      claimed?.release();
      claimed = undefined;
      play.leave();
      const known = keeping.state() === 'kept' ? await latestOn(shelf, resume) : undefined;
      latest =
        (known === 'no answer' ? undefined : known) ??
        (left && left.run.choices.length > 0 ? held(left) : latest);
    },
    damaged: () => damaged,
    kept: keeping.state,
    trouble: () => keeping.trouble() ?? (claimed?.alone === false ? 'elsewhere' : undefined),
    history: () => replay(historyRun()).steps,
    asked(fragment) {
      const asked = readFragment(fragment);
      if (asked.kind === 'nothing') return {};
      if (asked.kind === 'opening') {
        return { run: { opening: asked.opening, seed: 0, modelVersion: MODEL_VERSION, choices: [] } };
      }
      if (asked.kind === 'refused') return { refused: asked.sentence };
      const read = judged(asked.reading);
      return read.ok ? { run: read.run } : { refused: read.sentence };
    },
  };

  /** A game that only this page has: it is begun again where it was, and kept if that has become possible. */
  function held({ run, scene, facts }: Game): Latest {
    const title = scene.kind === 'ending' ? scene.ending.title : scene.dossier.title;
    return { title, date: facts.date, resume: () => play.start(run) };
  }

  /** A shelf that was too slow when the page was opened may answer yet: Continue is offered as soon as it does. */
  async function lookAgain(wait: number): Promise<void> {
    await new Promise(resolve => setTimeout(resolve, wait));
    if (latest || play.game()) return;
    const again = await latestOn(shelf, resume);
    if (again === 'no answer') return lookAgain(Math.min(2 * wait, LOOK_SELDOM));
    latest ??= again;
    changed();
  }

  async function latestOn(from: Shelf, take: typeof resume): Promise<Latest | undefined | 'no answer'> {
    const list = await from.list();
    if (!list.ok) return isLate(list) ? 'no answer' : undefined;
    for (const volume of list.value) {
      if (volume.length === 0 || volume.modelVersion !== MODEL_VERSION) continue;
      const loaded = await from.load(volume.id);
      if (!loaded.ok && isLate(loaded)) return 'no answer'; // an older run is not the latest
      if (!loaded.ok || faultOf(loaded.value.run)) continue;
      const { run } = loaded.value;
      const { state } = replay(run);
      const title = openDossier(state)?.source.title ?? endingOf(state)?.title ?? '';
      const resumed = async () => {
        const again = await from.load(volume.id); // it may have grown since the title was shown
        const found = again.ok ? again.value : loaded.value; // a shelf too slow to look again loses nothing
        await take(volume, found.run, found.volume.place);
        latest = undefined;
      };
      setTimeout(() => void play.prepare(run, volume.place).catch(() => {}), SETTLED); // Continue tries again
      return { title, date: dateOf(state), resume: resumed };
    }
    return undefined;
  }
}

/** Whether the shelf may yet give what it did not give in time. */
const isLate = ({ why }: Failed): boolean => why === 'slow' || why === 'blocked';

async function damagedOn(shelf: Shelf): Promise<string | undefined> {
  const damaged = await shelf.damaged();
  return damaged.ok && damaged.value.length > 0 ? damagedText(damaged.value) : undefined;
}

type Reading = ReturnType<PageProps['codes']['read']>;

const readCode = (text: string): Reading => judged(readPasted(text));

/** A code that could be read still has to be playable under these rules. */
function judged(reading: ReturnType<typeof readPasted>): Reading {
  if (!reading.ok) return reading;
  const { run } = reading;
  if (run.modelVersion !== MODEL_VERSION) {
    return {
      ok: false,
      sentence:
        'This run was played under other rules than these, and would end otherwise. Open it in the edition it comes from.',
    };
  }
  const fault = faultOf(run);
  if (!fault) return reading;
  return {
    ok: false,
    sentence: `One choice of this run, ${fault.move}, cannot be made: ${fault.reason}. Ask for the code again.`,
  };
}

function linkOf(code: string, base: string): string {
  const read = decode(code);
  const written = read.ok ? linkTo(read.run, base) : undefined;
  return written?.ok ? written.link : `${base}#run=${code}`;
}
