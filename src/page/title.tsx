// The title: a frozen telephone, two sentences, and the ways in.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { usePage } from './context.ts';
import { monthOf } from './format.ts';
import { later } from './later.tsx';
import { say } from './words.ts';

const FrozenTelephone = later(async () => (await import('./frozenTelephone.tsx')).FrozenTelephone, true);

/** Where the picture leaves room for the first-minute help (title.css has the same): it need not be opened. */
const OPEN_SKY = '(min-width: 68.75em) and (min-height: 43em) and (min-aspect-ratio: 1 / 1)';

export function Title(): JSX.Element {
  const { props, open, run } = usePage();
  const latest = props.shelf.latest();
  const sound = props.sound.on();
  const [sky] = useState(() => matchMedia(OPEN_SKY).matches);
  const whole = props.openings[0]!;
  return (
    <main id="story" class="title">
      <FrozenTelephone />
      <div class="title-name">
        <h1 tabIndex={-1}>{say('thaw')}</h1>
        <p lang="ru" aria-hidden="true">
          ОТТЕПЕЛЬ
        </p>
      </div>
      <div class="title-side">
        <p class="title-lead">{say('lead')}</p>
        <ul class="title-menu">
          <li class="first">
            <button type="button" onClick={() => run(() => props.actions.start(props.newRun(whole)))}>
              {say('begin')} <small>{say('begin-when')}</small>
            </button>
          </li>
          {latest && (
            <li>
              <button type="button" onClick={() => run(() => latest.resume())}>
                {say('continue')}{' '}
                <small>{say('continue-where', { title: latest.title, when: monthOf(latest.date) })}</small>
              </button>
            </li>
          )}
          <li>
            <button type="button" onClick={() => open('chapters')}>
              {say('start-at-chapter')}
            </button>
          </li>
          <li>
            <button type="button" onClick={() => open('code')}>
              {say('enter-code')}
            </button>
          </li>
          <li>
            <button type="button" onClick={() => open('teachers')}>
              {say('for-teachers')}
            </button>
            <button type="button" class="aside" aria-pressed={sound} onClick={() => props.sound.toggle()}>
              {sound ? say('sound-on') : say('sound-off')}
            </button>
            <button type="button" class="aside" onClick={() => open('settings')}>
              {say('settings')}
            </button>
          </li>
        </ul>
        <details class="title-help" open={sky}>
          <summary>{say('first-minute')}</summary>
          <p>{say('first-minute-help')}</p>
        </details>
      </div>
    </main>
  );
}
