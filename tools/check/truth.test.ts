import { describe, expect, it } from 'vitest';
import { DOSSIERS } from '../../src/model/dossiers/index.ts';
import type { MoveId } from '../../src/model/types.ts';
import record from './record.json' with { type: 'json' };
import { STRATEGIES } from './strategies.ts';
import { historyFindings } from './truth.ts';

const MOVES: ReadonlySet<string> = new Set(
  DOSSIERS.flatMap(({ id, options }) => options.map((option): MoveId => `${id}/${option.id}`)),
);

describe('history’s choices in history’s luck', () => {
  it.each(historyFindings().map(({ says, ok, figure }) => [says, ok, figure] as const))(
    'give %s',
    (says, ok, figure) => {
      expect(ok, `${says}: ${figure}`).toBe(true);
    },
  );
});

describe('what the model is held to', () => {
  it('is twelve harvests, and the strength of the forces after moves that exist', () => {
    expect(record.grain).toHaveLength(12);
    expect(record.virginGrain).toHaveLength(12);
    for (const { after } of record.troops) expect(MOVES).toContain(after);
  });

  it('is ways to govern whose every move exists, one for a decision', () => {
    for (const [name, moves] of Object.entries(STRATEGIES)) {
      for (const move of moves) expect(MOVES, name).toContain(move);
      const decisions = moves.map(move => move.split('/')[0]);
      expect(new Set(decisions).size, name).toBe(decisions.length);
    }
  });
});
