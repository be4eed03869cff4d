// How to read the desk, and which key does what.

import type { JSX } from 'preact';
import { Dialog } from './dialog.tsx';
import { Mark } from './ledger.tsx';
import { say } from './words.ts';

const KEYS: readonly (readonly [key: string, does: string])[] = [
  ['1–9', 'key-choose'],
  ['g', 'key-go-on'],
  ['w', 'key-what-now'],
  ['m', 'key-meters'],
  ['Shift + 1–8', 'key-meter'],
  ['j', 'key-journal'],
  ['p', 'key-presidium'],
  ['s', 'key-settings'],
  ['h', 'key-help'],
  ['Esc', 'key-close'],
];

export function Help({ onClose }: { onClose: () => void }): JSX.Element {
  return (
    <Dialog title={say('help')} onClose={onClose}>
      <p>{say('first-minute-help')}</p>
      <p>{say('help-telephones')}</p>
      <p>{say('help-back')}</p>
      <h3>{say('help-evidence')}</h3>
      <ul class="help-evidence">
        <li>
          <Mark evidence="documented" /> <b>{say('documented')}.</b> {say('help-documented')}
        </li>
        <li>
          <Mark evidence="inferred" /> <b>{say('inferred')}.</b> {say('help-inferred')}
        </li>
        <li>
          <Mark evidence="speculative" /> <b>{say('speculative')}.</b> {say('help-speculative')}
        </li>
      </ul>
      <h3>{say('keys')}</h3>
      <table class="keys">
        <tbody>
          {KEYS.map(([key, does]) => (
            <tr key={key}>
              <th scope="row">
                <kbd>{key}</kbd>
              </th>
              <td>{say(does)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="small">{say('keys-off-where')}</p>
    </Dialog>
  );
}
