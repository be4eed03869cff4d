// What can be seen of a game: needles, bells, the season in the window, the portrait, hands at the table.

import { describe, expect, it } from 'vitest';
import { FACTION_IDS, type FactionId, type PersonId } from '../model/ids.ts';
import type { Ballot, Dossier, Happening, IsoDate, LedgerLine, MoveId } from '../model/types.ts';
import type { Facts } from './facts.ts';
import type { Game } from './game.ts';
import { moodOf, moodWord } from './moods.ts';
import { calendarOf, picture, seasonOf } from './picture.ts';

describe('the telephones', () => {
  it('stand in one order, each with its needle at its loyalty', () => {
    const seen = picture(dossier('1954-02-23'), facts({ loyalties: { army: 61, ministries: 31 } }));
    expect(seen.telephones.map(telephone => telephone.faction)).toEqual(FACTION_IDS);
    expect(seen.telephones[2]).toMatchObject({ loyalty: 61, mood: 'calm', holes: 6, ringing: false });
    expect(seen.telephones[2]!.needle).toBeCloseTo(29.7);
    expect(seen.telephones[1]).toMatchObject({ loyalty: 31, mood: 'low', holes: 3 });
  });

  it('show what a choice changed, in one sum, and where the needle was', () => {
    const game = answer('1954-02-23', [line('army', -5), line('army', 2), line('camp', 4), line('camp', -4)]);
    const { telephones } = picture(game, facts({ loyalties: { army: 47 } }));
    expect(telephones[2]).toMatchObject({ change: -3, was: 50, word: 'uneasy' });
    expect(telephones[7]).toMatchObject({ change: null, was: null });
  });

  it('ring when a loyalty falls into crisis, and not for staying there', () => {
    const fallen = picture(
      answer('1954-02-23', [line('ministries', -9)]),
      facts({ loyalties: { ministries: 22 } }),
    );
    expect(fallen.telephones[1]).toMatchObject({ ringing: true, mood: 'crisis', word: 'calling you' });
    const lying = picture(dossier('1954-05-07'), facts({ loyalties: { ministries: 22 } }));
    expect(lying.telephones[1]).toMatchObject({ ringing: false, mood: 'crisis', word: 'obstructive' });
  });

  it('ring on the cream line from Moscow on 12 October 1964, and on no other', () => {
    const { telephones, vertushka } = picture(dossier('1964-10-12', 'pitsunda'), facts());
    expect(vertushka).toEqual({ faction: 'apparatus', ringing: true });
    expect(telephones.filter(telephone => telephone.ringing).map(telephone => telephone.faction)).toEqual([
      'apparatus',
    ]);
    expect(picture(dossier('1964-09-27', 'galyukov'), facts()).vertushka.ringing).toBe(false);
  });

  it('tell nothing that a lesson hides', () => {
    const { telephones } = picture(
      dossier('1954-02-23', 'virgin', ['army']),
      facts({ loyalties: { army: 10 } }),
    );
    expect(telephones[2]).toMatchObject({
      hidden: true,
      loyalty: null,
      needle: null,
      holes: 0,
      word: 'not shown',
    });
    expect(JSON.stringify(telephones[2])).not.toContain('10');
  });

  it('take a word from the scene where it gives one', () => {
    const game = dossier('1954-02-23', 'virgin', [], { mood_security: 'polite' });
    expect(picture(game, facts()).telephones[3]!.word).toBe('polite');
  });

  it('put first those whom the choice would move most, and whoever rings before them', () => {
    const options = [
      {
        effects: [
          { target: 'camp', by: 2, lag: 0 },
          { target: 'workers', by: -4, lag: 0 },
          { target: 'army', by: 9, lag: 4 },
        ],
      },
      { effects: [{ target: 'workers', by: 4, lag: 0 }] },
    ] as const;
    const asked = picture(dossier('1954-02-23', 'virgin', [], { ring: 'army' }, options), facts());
    expect(asked.concerned.slice(0, 3)).toEqual(['army', 'workers', 'camp']);
    expect(asked.concerned).toHaveLength(8);
  });

  it.each([
    [24, 'crisis'],
    [25, 'low'],
    [34, 'low'],
    [35, 'calm'],
    [69, 'calm'],
    [70, 'warm'],
  ] as const)('are in the right mood at %i: %s', (loyalty, mood) => {
    expect(moodOf(loyalty)).toBe(mood);
  });

  it('have a single word for every state, short enough for a plate', () => {
    for (const faction of FACTION_IDS)
      for (const loyalty of [10, 30, 50, 80])
        for (const change of [-1, 0, 1]) expect(moodWord(faction, loyalty, change)).toMatch(/^[a-z]{4,13}$/);
  });
});

describe('the room', () => {
  it('has the right leaf on the calendar', () => {
    expect(calendarOf('1954-02-23')).toEqual({
      day: 23,
      month: 'February',
      monthRussian: 'ФЕВРАЛЬ',
      weekday: 'Tuesday',
      weekdayRussian: 'вторник',
      year: 1954,
    });
    expect(calendarOf('1964-10-14').weekday).toBe('Wednesday');
  });

  it.each([
    ['1953-03-05', 'winter'],
    ['1955-05-26', 'spring'],
    ['1955-08-12', 'summer'],
    ['1961-10-30', 'autumn'],
    ['1956-12-01', 'winter'],
  ] as const)('sees %s as %s', (date, season) => {
    expect(seasonOf(date)).toBe(season);
  });

  it('lets in more light as more may be said, and the icicles shrink', () => {
    const frost = picture(dossier('1954-02-23'), facts({ thaw: 0 })).window;
    const thaw = picture(dossier('1957-02-23'), facts({ thaw: 100 })).window;
    expect(frost).toMatchObject({ beam: 60, icicles: 1, season: 'winter' });
    expect(thaw.beam).toBe(420);
    expect(thaw.icicles).toBeLessThan(frost.icicles);
    expect(picture(dossier('1955-05-26'), facts()).window.icicles).toBe(0);
  });

  it('loses its portrait after the secret speech, and keeps it where there was none', () => {
    const spoken = facts({ chose: ['speech/closed'] });
    expect(picture(dossier('1956-02-25'), spoken).props.portrait).toBe('hangs');
    expect(picture(dossier('1956-05-14'), spoken).props.portrait).toBe('taken_down');
    expect(picture(dossier('1956-05-14'), facts({ chose: ['speech/wait'] })).props.portrait).toBe('hangs');
  });

  it('gets a cob only where maize was chosen, and a satellite in October 1957', () => {
    expect(picture(dossier('1955-05-26'), facts({ chose: ['maize/all'] })).props.maize).toBe(true);
    expect(picture(dossier('1955-05-26'), facts({ chose: ['maize/grass'] })).props.maize).toBe(false);
    expect(picture(dossier('1957-06-29'), facts()).props.satellite).toBe(false);
    expect(picture(dossier('1957-10-26'), facts()).props.satellite).toBe(true);
  });
});

describe('the table', () => {
  const members: PersonId[] = ['brezhnev', 'kosygin', 'mikoyan', 'suslov', 'kozlov', 'khrushchev'];
  const ballot: Ballot = {
    date: '1964-10-14',
    body: 'presidium',
    carried: false,
    for: ['khrushchev', 'mikoyan'],
    against: ['brezhnev', 'kosygin'],
    abstained: ['suslov'],
    receipts: [
      {
        person: 'brezhnev',
        leaning: -700,
        lines: [
          { because: 'where he began', by: 500 },
          { because: 'moved to the ceremonial chair', by: -900 },
          { because: 'mocked at the table', by: -300 },
        ],
        threshold: -140,
        terms: [],
        round: 1,
      },
    ],
  };
  const counted = picture(
    answer('1964-10-13', [], [{ kind: 'ballot', ballot }]),
    facts({ members, struck: true }),
  );

  it('is where a ballot is shown, and says what carries', () => {
    expect(counted.place).toBe('table');
    expect(counted.table?.count).toEqual({ against: 2, for: 2, silent: 1, needed: 3, carried: false });
  });

  it('seats you in the middle and everyone once', () => {
    const people = counted.table!.seats.map(seat => seat.person);
    expect(new Set(people)).toEqual(new Set(members));
    expect(people).toHaveLength(members.length);
    expect(people.indexOf('khrushchev')).toBe(2);
  });

  it('raises the hands that are against you, with what weighed most', () => {
    const brezhnev = counted.table!.seats.find(seat => seat.person === 'brezhnev');
    expect(brezhnev).toMatchObject({
      hand: 'up',
      voted: true,
      receipt: 'moved to the ceremonial chair',
      round: 1,
    });
    expect(counted.table!.seats.find(seat => seat.person === 'mikoyan')).toMatchObject({
      hand: 'down',
      voted: true,
    });
    expect(counted.table!.seats.find(seat => seat.person === 'suslov')).toMatchObject({
      hand: 'away',
      voted: true,
    });
  });

  it('keeps the chair of a man too ill to vote', () => {
    expect(counted.table!.seats.find(seat => seat.person === 'kozlov')).toMatchObject({
      absent: true,
      voted: false,
      hand: 'away',
    });
  });

  it('shows that chair empty before any count as well', () => {
    const well = members.filter(person => person !== 'kozlov');
    const asked = dossier('1964-10-13', 'october', [], { scene: 'table' });
    const seats = picture(asked, facts({ members: well, struck: true })).table!.seats;
    expect(seats.filter(seat => seat.absent).map(seat => seat.person)).toEqual(['kozlov']);
    expect(seats).toHaveLength(6);
  });

  it('stands ready before the count when a scene asks for it', () => {
    const before = picture(dossier('1957-06-18', 'june57', [], { scene: 'table' }), facts({ members }));
    expect(before.table).toMatchObject({ count: null, question: true });
    const beria = picture(dossier('1953-06-26', 'beria', [], { scene: 'table' }), facts({ members }));
    expect(beria.table).toMatchObject({ count: null, question: false });
    expect(before.table!.seats.every(seat => !seat.voted)).toBe(true);
  });
});

it('a plenum is shown in the hall by blocs, with aircraft in June 1957', () => {
  const none = { secretaries: 0, ministries: 0, army_and_security: 0, others: 0 };
  const ballot: Ballot = {
    date: '1957-06-29',
    body: 'plenum',
    carried: true,
    for: { secretaries: 62, ministries: 30, army_and_security: 8, others: 13 },
    against: { ...none, ministries: 8 },
    abstained: none,
  };
  const seen = picture(answer('1957-06-18', [], [{ kind: 'ballot', ballot }]), facts());
  expect(seen.place).toBe('hall');
  expect(seen.hall).toMatchObject({ aircraft: true, carried: true });
  expect(seen.hall!.blocs[1]).toEqual({ id: 'ministries', seats: 38, for: 30, against: 8, abstained: 0 });
});

interface Known {
  readonly loyalties?: Partial<Record<FactionId, number>>;
  readonly thaw?: number;
  readonly chose?: readonly MoveId[];
  readonly members?: readonly PersonId[];
  readonly struck?: boolean;
}

function facts({ loyalties = {}, thaw = 10, chose = [], members = [], struck = false }: Known = {}): Facts {
  return {
    date: '1964-11-01',
    loyalty: faction => loyalties[faction] ?? 50,
    quantity: () => thaw,
    quantityOn: () => 0,
    ploughed: () => 0,
    chose: move => chose.includes(move),
    fact: id => id === 'kozlov_struck' && struck,
    fullMembers: () => members,
    absentMembers: () => (struck ? ['kozlov'] : []),
    name: person => ({ surname: person, russian: person }),
  };
}

const line = (target: FactionId, by: number): LedgerLine => ({
  target,
  by,
  was: 0,
  is: 0,
  because: '',
  cause: 'virgin/crash',
  evidence: 'inferred',
  sources: [],
  date: '1954-02-23',
});

const nothing = { lines: [], happenings: [] };

function dossier(
  date: IsoDate,
  id = 'virgin',
  hidden: readonly FactionId[] = [],
  tags: Record<string, string> = {},
  options: readonly { effects: readonly { target: FactionId; by: number; lag: number }[] }[] = [],
): Game {
  return {
    run: { opening: { hidden } },
    steps: [],
    scene: {
      kind: 'dossier',
      dossier: { id, date, options } as unknown as Dossier,
      meanwhile: nothing,
      passage: { paragraphs: [], tags },
      heard: [],
      choices: [],
      asides: [],
    },
  } as unknown as Game;
}

function answer(date: IsoDate, lines: readonly LedgerLine[], happenings: readonly Happening[] = []): Game {
  return {
    run: { opening: { hidden: [] } },
    steps: [],
    scene: {
      kind: 'answer',
      dossier: { id: 'virgin', date } as Dossier,
      choice: { move: 'virgin/crash', text: '' },
      passage: { paragraphs: [], tags: {} },
      now: { lines, happenings },
    },
  } as unknown as Game;
}
