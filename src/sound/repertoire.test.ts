// The built files: all there in both formats, none that nobody plays, and small enough, chapter by chapter.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import lengths from '../../assets/sound/lengths.json';
import { DOSSIERS } from '../model/dossiers/index.ts';
import { OPENINGS } from '../model/openings.ts';
import { begin, termsOf } from '../model/run.ts';
import { factsOf } from '../play/answers.ts';
import type { Game } from '../play/game.ts';
import { settingOf } from './cues.ts';
import { addressesOf, type RoomId, THEMES, type ThemeId } from './repertoire.ts';

const FACTS = factsOf(begin(termsOf(OPENINGS[0]!, 0)));

const folder = new URL('../../assets/sound/', import.meta.url);
const KINDS = ['themes', 'rooms', 'effects'] as const;
const FORMATS = ['webm', 'm4a'] as const;
const size = (kind: string, id: string, format: string) =>
  statSync(new URL(`${kind}/${id}.${format}`, folder)).size;
const all = KINDS.flatMap(kind => Object.keys(lengths[kind]).map(id => ({ kind, id })));

describe('the sounds', () => {
  it('are eight themes, six rooms and at least fifteen small sounds', () => {
    expect(Object.keys(lengths.themes).sort()).toEqual(Object.values(THEMES).sort());
    expect(Object.keys(lengths.rooms)).toHaveLength(6);
    expect(Object.keys(lengths.effects).length).toBeGreaterThanOrEqual(15);
  });

  it('are each there as Opus and as AAC, and nothing lies beside them', () => {
    const built = KINDS.flatMap(kind => readdirSync(new URL(kind, folder)).map(file => `${kind}/${file}`));
    const named = all.flatMap(({ kind, id }) => FORMATS.map(format => `${kind}/${id}.${format}`));
    expect(built.sort()).toEqual(named.sort());
    for (const { kind, id } of all) expect(addressesOf(kind, id), id).toHaveLength(2);
  });

  it('begin as their format does', () => {
    for (const { kind, id } of all) {
      const head = (format: string) =>
        readFileSync(new URL(`${kind}/${id}.${format}`, folder))
          .subarray(0, 12)
          .toString('latin1');
      expect(head('webm').startsWith('\x1aE\xdf\xa3'), id).toBe(true);
      expect(head('m4a').slice(4, 8), id).toBe('ftyp');
    }
  });

  it('have themes of 60 to 90 seconds', () => {
    for (const [id, seconds] of Object.entries(lengths.themes)) {
      expect(seconds, id).toBeGreaterThan(60);
      expect(seconds, id).toBeLessThan(90);
    }
  });

  it('take at most 6 MB in each format', () => {
    for (const format of FORMATS) {
      const total = all.reduce((sum, { kind, id }) => sum + size(kind, id, format), 0);
      expect(total, format).toBeLessThan(6_000_000);
    }
  });

  it('take at most 900 kB a chapter: its theme and every room that its dossiers are told in', () => {
    for (const [chapter, heard] of chapters())
      for (const format of FORMATS) {
        const total =
          size('themes', heard.theme, format) +
          [...heard.rooms].reduce((sum, room) => sum + size('rooms', room, format), 0);
        expect(total, `chapter ${chapter} in ${format}`).toBeLessThan(900_000);
      }
  });

  it('have each of their rooms somewhere in the story', () => {
    const used = new Set([...chapters().values()].flatMap(({ rooms }) => [...rooms]));
    expect([...used].sort()).toEqual(Object.keys(lengths.rooms).sort());
  });
});

/** What each chapter sounds of, by the tags of its knots. */
function chapters(): Map<number, { theme: ThemeId; rooms: Set<RoomId> }> {
  const found = new Map<number, { theme: ThemeId; rooms: Set<RoomId> }>();
  for (const dossier of DOSSIERS) {
    const story = readFileSync(`story/chapter${dossier.chapter}.ink`, 'utf8');
    const knot = story.split(`=== ${dossier.id} ===`)[1];
    if (!knot) throw new Error(`chapter ${dossier.chapter} has no knot "${dossier.id}"`);
    const tag = (name: string) => new RegExp(`# ${name}: (.+)`).exec(knot)?.[1] ?? '';
    const { theme, room } = settingOf(told(dossier, { scene: tag('scene'), place: tag('place') }));
    const heard = found.get(dossier.chapter) ?? { theme, rooms: new Set() };
    heard.rooms.add(room);
    found.set(dossier.chapter, heard);
  }
  return found;
}

function told(dossier: (typeof DOSSIERS)[number], tags: Record<string, string>): Game {
  const facts = { ...FACTS, date: dossier.date };
  const passage = { paragraphs: [], tags };
  const meanwhile = { lines: [], happenings: [] };
  return {
    run: { opening: OPENINGS[0]!, seed: 0, modelVersion: 1, choices: [] },
    steps: [],
    facts,
    scene: { kind: 'dossier', dossier, meanwhile, passage, heard: [], choices: [], asides: [] },
  };
}
