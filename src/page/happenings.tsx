// What happened besides numbers: events, signs, the harvest, and votes told name by name.

import type { JSX } from 'preact';
import type { Happening, IsoDate, Sign } from '../model/types.ts';
import { usePage } from './context.ts';
import { day, megatonnes } from './format.ts';
import { later } from './later.tsx';
import { say } from './words.ts';

const Vote = later(async () => (await import('./vote.tsx')).Vote);

export function Happenings({ happenings }: { happenings: readonly Happening[] }): JSX.Element | null {
  if (happenings.length === 0) return null;
  return (
    <ul class="happenings">
      {gathered(happenings).map((happening, i) => (
        <li key={i} class={happening.kind}>
          {happening.kind === 'event' && (
            <p>
              <b>{day(happening.date)}.</b> {happening.sentence}
            </p>
          )}
          {happening.kind === 'signs' && <Signs date={happening.date} signs={happening.signs} />}
          {happening.kind === 'harvest' && <Harvest harvest={happening} />}
          {happening.kind === 'ballot' && <Vote ballot={happening.ballot} />}
        </li>
      ))}
    </ul>
  );
}

type Gathered =
  | Exclude<Happening, { kind: 'sign' }>
  | { readonly kind: 'signs'; readonly date: IsoDate; readonly signs: readonly Sign[] };

/** Signs of one day, which come a man at a time, are told together. */
function gathered(happenings: readonly Happening[]): readonly Gathered[] {
  const told: Gathered[] = [];
  for (const happening of happenings) {
    if (happening.kind !== 'sign') {
      told.push(happening);
      continue;
    }
    const { sign } = happening;
    const last = told.at(-1);
    if (last?.kind === 'signs' && last.date === sign.date) {
      told[told.length - 1] = { ...last, signs: [...last.signs, sign] };
    } else told.push({ kind: 'signs', date: sign.date, signs: [sign] });
  }
  return told;
}

function Signs({ date, signs }: { date: IsoDate; signs: readonly Sign[] }): JSX.Element {
  const { props } = usePage();
  return (
    <>
      <p>
        <b>{say('signs-of', { date: day(date) })}</b>
      </p>
      <ul class="signs-told">
        {signs.map((sign, i) => (
          <li key={i} class={sign.reads}>
            <b>{props.people[sign.person]?.surname ?? sign.person}.</b> {sign.sentence}
          </li>
        ))}
      </ul>
    </>
  );
}

function Harvest({ harvest }: { harvest: Extract<Happening, { kind: 'harvest' }> }): JSX.Element {
  return (
    <p>
      <b>{say('harvest-of', { year: String(harvest.year) })}</b>{' '}
      {say('harvest-told', {
        claimed: megatonnes(harvest.claimed),
        official: megatonnes(harvest.official),
        barn: megatonnes(harvest.barn),
      })}
    </p>
  );
}
