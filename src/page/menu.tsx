// Everything that can be opened, as one list: the way in on narrow screens.

import type { JSX } from 'preact';
import { type Panel, usePage } from './context.ts';
import { Dialog } from './dialog.tsx';
import { whatNow } from './sentences.ts';
import { say } from './words.ts';

const ENTRIES: readonly (readonly [panel: Panel, name: string])[] = [
  ['journal', 'journal'],
  ['presidium', 'presidium'],
  ['settings', 'settings'],
  ['help', 'help'],
  ['code', 'enter-code'],
  ['chapters', 'start-at-chapter'],
];

export function Menu({ onClose }: { onClose: () => void }): JSX.Element {
  const { open, props } = usePage();
  const game = props.game();
  const sound = props.sound.on();
  return (
    <Dialog title={say('menu')} onClose={onClose}>
      <ul class="menu">
        {ENTRIES.map(([panel, name]) => (
          <li key={panel}>
            <button type="button" onClick={() => open(panel)}>
              {say(name)}
            </button>
          </li>
        ))}
        <li>
          <button type="button" aria-pressed={sound} onClick={() => props.sound.toggle()}>
            {sound ? say('sound-on') : say('sound-off')}
          </button>
        </li>
        <li>
          <button
            type="button"
            onClick={() => {
              onClose();
              props.leave();
            }}
          >
            {say('to-title')}
          </button>
        </li>
      </ul>
      {game && (
        <>
          <h3>{say('what-now')}</h3>
          <p>{whatNow(game.scene)}</p>
        </>
      )}
    </Dialog>
  );
}
