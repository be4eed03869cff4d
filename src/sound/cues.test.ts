// What is heard when, as data: stamps, bells, hands, leaves, and the room one sits in.

import { describe, expect, it } from 'vitest';
import { DOSSIERS } from '../model/dossiers/index.ts';
import { ENDINGS } from '../model/endings.ts';
import type { FactionId } from '../model/ids.ts';
import { OPENINGS } from '../model/openings.ts';
import { begin, termsOf } from '../model/run.ts';
import type { Ballot, Happening, LedgerLine, MoveId } from '../model/types.ts';
import { factsOf } from '../play/answers.ts';
import type { Game, Scene } from '../play/game.ts';
import { cuesOf, readingSeconds, settingOf } from './cues.ts';
import { addressesOf, THEMES } from './repertoire.ts';

const heard = (previous: Game | undefined, next: Game | undefined) =>
  cuesOf(previous, next).map(({ sound }) => sound);
const words = (previous: Game | undefined, next: Game | undefined) =>
  cuesOf(previous, next).map(({ caption }) => caption);

const FACTS = factsOf(begin(termsOf(OPENINGS[0]!, 0)));

describe('a choice', () => {
  it('comes down as a stamp', () => {
    expect(cuesOf(dossier('virgin'), answer('virgin/crash'))).toEqual([
      { sound: 'stamp', caption: 'A stamp comes down: decided.' },
    ]);
  });

  it('that sends for the members of June 1957 is heard as aircraft; the last one, as a pen', () => {
    expect(heard(dossier('june57_members'), answer('june57_members/aircraft'))).toEqual(['aircraft']);
    expect(heard(dossier('october_end'), answer('october_end/sign'))).toEqual(['pen']);
  });

  it('that drives a faction into crisis makes its telephone ring, and says whose', () => {
    const next = answer('virgin/crash', { lines: [line('army', -9)], loyalties: { army: 20 } });
    expect(cuesOf(dossier('virgin'), next).at(-1)).toEqual({
      sound: 'telephone',
      caption: 'A telephone rings: the army.',
    });
  });

  it('that drives several there rings once, and the apparatus on the vertushka', () => {
    const next = answer('virgin/crash', {
      lines: [line('army', -9), line('workers', -9), line('apparatus', -9)],
      loyalties: { army: 20, workers: 20, apparatus: 20 },
    });
    expect(cuesOf(dossier('virgin'), next).slice(1)).toEqual([
      { sound: 'vertushka', caption: 'The vertushka rings: the apparatus.' },
      { sound: 'telephone', caption: 'Telephones ring: the army and the workers.' },
    ]);
  });

  it('that brings a faction out of crisis puts the receiver down', () => {
    const next = answer('virgin/crash', { lines: [line('camp', 9)], loyalties: { camp: 30 } });
    expect(cuesOf(dossier('virgin'), next).at(-1)).toEqual({
      sound: 'receiver_down',
      caption: 'A receiver is put down: no longer in crisis, the camp.',
    });
  });

  it('does not give away a telephone that a lesson hides', () => {
    const next = answer('virgin/crash', {
      lines: [line('army', -9)],
      loyalties: { army: 20 },
      hidden: ['army'],
    });
    expect(words(dossier('virgin', { hidden: ['army'] }), next).join()).not.toContain('army');
  });
});

describe('going on', () => {
  it('tears a leaf off the calendar and unties the next folder', () => {
    expect(words(answer('virgin/crash'), dossier('leningrad', { steps: 1 }))).toEqual([
      'A leaf is torn off: 7 May 1954.',
      `A folder is untied: “${titleOf('leningrad')}”.`,
    ]);
  });

  it('past 4 October 1957 hears the satellite, once', () => {
    expect(heard(answer('after57/keep' as MoveId), dossier('zhukov', { steps: 1 }))).toContain('satellite');
    expect(heard(answer('zhukov/sack'), dossier('premier', { steps: 1 }))).not.toContain('satellite');
  });

  it('to Pitsunda on 12 October 1964 rings on the vertushka, from Moscow', () => {
    const cues = cuesOf(answer('galyukov/tell'), dossier('pitsunda', { steps: 1 }));
    expect(cues).toContainEqual({
      sound: 'vertushka',
      caption: 'The vertushka rings: Moscow is on the line.',
    });
    expect(heard(answer('birthday/stay'), dossier('galyukov', { steps: 1 }))).not.toContain('vertushka');
  });

  it('hears the hands at the table counted, and the hall after them', () => {
    const table: Ballot = {
      date: '1957-06-19',
      body: 'presidium',
      carried: false,
      for: ['khrushchev', 'mikoyan', 'suslov', 'kirichenko'],
      against: ['molotov', 'malenkov', 'kaganovich', 'bulganin', 'voroshilov', 'pervukhin', 'saburov'],
      abstained: [],
      receipts: [],
    };
    const blocs = (count: number) => ({ secretaries: count, ministries: 0, army_and_security: 1, others: 0 });
    const hall: Ballot = {
      date: '1957-06-29',
      body: 'plenum',
      carried: true,
      for: blocs(120),
      against: blocs(3),
      abstained: blocs(0),
    };
    const happenings: Happening[] = [table, hall].map(ballot => ({ kind: 'ballot', ballot }));
    const next = dossier('june57_members', { steps: 1, happenings });
    expect(cuesOf(answer('june57_table/fight' as MoveId), next)).toEqual(
      expect.arrayContaining([
        { sound: 'hands', caption: 'Hands on the baize: 7 against you, 4 for you. You are to go.' },
        { sound: 'plenum', caption: 'The hall votes: 4 against you, 121 for you. You stay.' },
      ]),
    );
  });

  it('types up only the last harvest of several, as it was claimed', () => {
    const harvest = (year: number): Happening => ({
      kind: 'harvest',
      year,
      claimed: 1250 + year - 1956,
      official: 1000,
      barn: 900,
    });
    const next = dossier('sovnar', { steps: 1, happenings: [harvest(1955), harvest(1956)] });
    const typed = cuesOf(answer('perks/cut' as MoveId), next).filter(({ sound }) => sound === 'typewriter');
    expect(typed).toEqual([
      { sound: 'typewriter', caption: 'A typewriter: for 1956, 125 million tonnes of grain are claimed.' },
    ]);
  });
});

describe('nothing is heard', () => {
  it('on the title, or when the same scene is told again', () => {
    expect(cuesOf(dossier('virgin'), undefined)).toEqual([]);
    expect(cuesOf(dossier('virgin'), dossier('virgin'))).toEqual([]);
    expect(cuesOf(answer('virgin/crash'), answer('virgin/crash'))).toEqual([]);
  });
});

describe('stepping back', () => {
  it('turns pages, and says to which day', () => {
    expect(cuesOf(answer('speech/closed', { steps: 9 }), dossier('virgin', { steps: 3 }))).toEqual([
      { sound: 'page', caption: 'Pages are turned back to 23 February 1954.' },
    ]);
  });
});

describe('an aside', () => {
  it('turns a page and means nothing', () => {
    expect(cuesOf(dossier('virgin'), dossier('virgin', { heard: 1 }))).toEqual([
      { sound: 'page', caption: '' },
    ]);
  });
});

describe('every scene', () => {
  const scenes = [
    ...DOSSIERS.map(({ id }) => dossier(id, { steps: 1 })),
    ...ENDINGS.map(({ id }) => ending(id)),
  ];
  const decisions = DOSSIERS.flatMap(({ id, options }) =>
    options.map(option => [dossier(id), answer(`${id}/${option.id}`, { steps: 1 })] as const),
  );

  it('opens with a sound whose files are there, and with words for it', () => {
    for (const scene of scenes) {
      const cues = cuesOf(undefined, scene);
      expect(cues, JSON.stringify(scene.scene.kind)).toHaveLength(1);
      for (const { sound, caption } of cues) {
        expect(addressesOf('effects', sound), sound).toHaveLength(2);
        expect(caption).toMatch(/^[A-Z].*\.$/);
      }
    }
  });

  it('is decided with a sound whose files are there', () => {
    for (const [before, after] of decisions)
      for (const { sound } of cuesOf(before, after))
        expect(addressesOf('effects', sound), sound).toHaveLength(2);
  });

  it('has a theme and a room whose files are there', () => {
    for (const scene of scenes) {
      const { theme, room } = settingOf(scene);
      expect(addressesOf('themes', theme), theme).toHaveLength(2);
      expect(addressesOf('rooms', room), room).toHaveLength(2);
    }
  });
});

describe('music and rooms', () => {
  it('go by the chapter, and stay with it at an ending', () => {
    expect(settingOf(dossier('virgin')).theme).toBe(THEMES[2]);
    expect(settingOf(ending('retired', 'october_end')).theme).toBe(THEMES[8]);
  });

  it.each([
    ['march53', 'desk', 'Kuntsevo, the small dining room', 'clock'],
    ['mts', 'steppe', 'A tractor station in Moscow province', 'wind'],
    ['virgin', 'map', 'Old Square, the morning of the plenum', 'corridor'],
    ['rule25', 'hall', 'The buffet of the Palace of Congresses', 'hall'],
    ['u2', 'vnukovo', 'Vnukovo, under the wing', 'airfield'],
    ['pitsunda', 'pitsunda', 'Pitsunda', 'sea'],
    ['memo64', 'desk', 'The veranda, dictating', 'sea'],
    ['heirs', 'desk', 'The pond at the dacha', 'wind'],
  ])('%s, at %s, “%s”, sounds of the %s', (id, scene, place, room) => {
    expect(settingOf(dossier(id, { tags: { scene, place } })).room).toBe(room);
  });

  it('wait as long as the words take', () => {
    expect(readingSeconds(dossier('virgin', { text: 'word '.repeat(190) }).scene)).toBeCloseTo(65);
  });
});

// --- Small games made by hand --------------------------------------------------------------------

interface Given {
  readonly lines?: readonly LedgerLine[];
  readonly happenings?: readonly Happening[];
  readonly loyalties?: Partial<Record<FactionId, number>>;
  readonly hidden?: readonly FactionId[];
  readonly steps?: number;
  readonly heard?: number;
  readonly tags?: Record<string, string>;
  readonly text?: string;
}

function dossier(id: string, given: Given = {}): Game {
  return game(id, given, {
    kind: 'dossier',
    dossier: dossierOf(id),
    meanwhile: accountOf(given),
    passage: passageOf(given),
    heard: Array.from({ length: given.heard ?? 0 }, (_, i) => ({
      aside: { id: `aside_${i}`, text: 'Ask' },
      passage: { paragraphs: [], tags: {} },
    })),
    choices: [],
    asides: [],
  });
}

function answer(move: MoveId, given: Given = {}): Game {
  const id = move.split('/')[0]!;
  return game(
    id,
    { steps: 1, ...given },
    {
      kind: 'answer',
      dossier: dossierOf(id),
      choice: { move, text: 'Do it' },
      passage: passageOf(given),
      now: accountOf(given),
    },
  );
}

function ending(id: string, last = 'virgin'): Game {
  const found = ENDINGS.find(candidate => candidate.id === id)!;
  return game(
    last,
    { steps: 1 },
    {
      kind: 'ending',
      ending: found,
      meanwhile: accountOf({}),
      passage: passageOf({}),
    },
  );
}

function game(id: string, { loyalties = {}, hidden = [], steps = 0 }: Given, scene: Scene): Game {
  const opening = { ...OPENINGS[0]!, hidden };
  const step = {
    move: 'virgin/crash',
    dossier: dossierOf(id),
    now: accountOf({}),
    meanwhile: accountOf({}),
  } as const;
  return {
    run: { opening, seed: 0, modelVersion: 1, choices: [] },
    steps: Array.from({ length: steps }, () => step),
    scene,
    facts: { ...FACTS, date: dossierOf(id).date, loyalty: faction => loyalties[faction] ?? 50 },
  };
}

function dossierOf(id: string) {
  const found = DOSSIERS.find(candidate => candidate.id === id);
  if (!found) throw new Error(`no dossier "${id}"`);
  return found;
}

function titleOf(id: string): string {
  return dossierOf(id).title;
}

function accountOf({ lines = [], happenings = [] }: Given) {
  return { lines, happenings };
}

function passageOf({ text = 'A few words.', tags = {} }: Given) {
  return { paragraphs: [text], tags };
}

function line(target: FactionId, by: number): LedgerLine {
  return {
    target,
    by,
    was: 0,
    is: 0,
    because: 'they heard of it',
    cause: 'virgin/crash',
    evidence: 'inferred',
    sources: [],
    date: '1954-02-23',
  };
}
