// What happened besides numbers: events, signs, the harvest, and votes told name by name.

import type { JSX } from 'preact';
import type { Happening } from '../model/types.ts';
import { usePage } from './context.ts';
import { day, megatonnes } from './format.ts';
import { later } from './later.tsx';
import { say } from './words.ts';

const Vote = later(async () => (await import('./vote.tsx')).Vote);

export function Happenings({ happenings }: { happenings: readonly Happening[] }): JSX.Element | null {
  const { props } = usePage();
  if (happenings.length === 0) return null;
  return (
    <ul class="happenings">
      {happenings.map((happening, i) => (
        <li key={i} class={happening.kind}>
          {happening.kind === 'event' && <Dated date={happening.date} sentence={happening.sentence} />}
          {happening.kind === 'sign' && (
            <Dated
              date={happening.sign.date}
              sentence={say('sign-of', {
                name: props.people[happening.sign.person]?.surname ?? happening.sign.person,
                sentence: happening.sign.sentence,
              })}
            />
          )}
          {happening.kind === 'harvest' && <Harvest harvest={happening} />}
          {happening.kind === 'ballot' && <Vote ballot={happening.ballot} />}
        </li>
      ))}
    </ul>
  );
}

function Dated({ date, sentence }: { date: string; sentence: string }): JSX.Element {
  return (
    <p>
      <b>{day(date)}.</b> {sentence}
    </p>
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
