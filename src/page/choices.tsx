// What can be said or signed today. A closed choice stays in sight, focusable, with the reason in words.

import type { JSX } from 'preact';
import { FACTIONS, QUANTITIES } from '../model/quantities.ts';
import type { Target } from '../model/types.ts';
import type { Choice, Closed } from '../play/game.ts';
import { usePage } from './context.ts';
import { Icon } from './icons.tsx';
import { isFaction, isQuantity } from './reading.ts';
import { say } from './words.ts';

interface ChoicesProps {
  readonly choices: readonly Choice[];
  readonly hidden: readonly Target[];
}

export function Choices({ choices, hidden }: ChoicesProps): JSX.Element {
  const { props, run, announce } = usePage();
  return (
    <section aria-labelledby="choices">
      <h2 id="choices" class="unseen">
        {say('choices')}
      </h2>
      <ol class="choices">
        {choices.map((choice, i) => (
          <li key={choice.move}>
            {choice.closed ? (
              <button
                type="button"
                class="choice closed"
                aria-disabled="true"
                onClick={() => announce(say('closed-said', { reason: closedReason(choice.closed!, hidden) }))}
              >
                <Icon name="lock" />
                <span class="choice-text">
                  {choice.text}
                  <small>{say('closed', { reason: closedReason(choice.closed, hidden) })}</small>
                </span>
              </button>
            ) : (
              <button
                type="button"
                class="choice"
                onClick={() => run(() => props.actions.choose(choice.move))}
              >
                <span class="numeral" aria-hidden="true">
                  {i + 1}
                </span>
                <span class="choice-text">{choice.text}</span>
              </button>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The reason, then the number it would take and the number now, unless a lesson hides that meter. */
export function closedReason(closed: Closed, hidden: readonly Target[]): string {
  const { reason, target, needed, now } = closed;
  if (target === undefined || needed === undefined || now === undefined || hidden.includes(target)) {
    return `${reason}.`;
  }
  const name = isFaction(target)
    ? FACTIONS[target].title
    : isQuantity(target)
      ? QUANTITIES[target].title
      : '';
  if (name === '') return `${reason}.`;
  return now < needed
    ? say('closed-at-least', { reason, name, needed, now: Math.floor(now) })
    : say('closed-at-most', { reason, name, needed, now: Math.ceil(now) });
}
