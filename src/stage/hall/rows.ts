// The plenum in rows: one figure for each member, bloc by bloc, nearer rows larger; who raises his card stands in front.

import type { BlocId } from '../../model/types.ts';
import type { Bloc } from '../../play/gatherings.ts';

export type Stance = 'for' | 'against' | 'silent';

export interface Member {
  readonly x: number; // units
  readonly y: number;
  readonly scale: number;
  readonly bloc: BlocId;
  readonly stance: Stance;
}

export interface Rows {
  readonly members: readonly Member[]; // far rows first
  readonly plates: readonly { readonly bloc: Bloc; readonly x: number; readonly width: number }[];
}

const AISLE = 26; // units

/** Seats every bloc in `rows` rows between two heights, in a width of units. */
export function rowsOf(blocs: readonly Bloc[], width: number, top: number, foot: number, rows = 9): Rows {
  const sizes = blocs.map(bloc => Math.max(1, Math.ceil(bloc.seats / rows)));
  const columns = sizes.reduce((sum, size) => sum + size, 0);
  const pitch = (width - AISLE * (blocs.length + 1)) / Math.max(1, columns);
  const members: Member[] = [];
  const plates: { bloc: Bloc; x: number; width: number }[] = [];
  let left = AISLE;
  blocs.forEach((bloc, i) => {
    const wide = sizes[i]! * pitch;
    plates.push({ bloc, x: left, width: wide });
    for (let seat = 0; seat < bloc.seats; seat++) {
      const row = rows - 1 - Math.floor(seat / sizes[i]!);
      const near = row / (rows - 1);
      const column = (seat % sizes[i]!) + 0.5 + (row % 2 ? 0.22 : -0.22) * (sizes[i]! > 1 ? 1 : 0);
      const x = left + column * pitch;
      members.push({
        x: width / 2 + (x - width / 2) * (0.86 + 0.14 * near),
        y: top + (foot - top) * (0.36 * near + 0.64 * near * near),
        scale: (0.62 + 0.38 * near) * Math.min(1.25, pitch / 40),
        bloc: bloc.id,
        stance: seat < bloc.for ? 'for' : seat < bloc.for + bloc.abstained ? 'silent' : 'against',
      });
    }
    left += wide + AISLE;
  });
  return { members: members.sort((a, b) => a.y - b.y), plates };
}
