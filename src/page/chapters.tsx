// The chapters that can be started alone; what came before went as history had it.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { CHAPTERS } from '../model/openings.ts';
import { usePage } from './context.ts';
import { Dialog } from './dialog.tsx';
import { Luck, otherLuck } from './luck.tsx';
import { say } from './words.ts';

export function Chapters({ onClose }: { onClose: () => void }): JSX.Element {
  const { props, run } = usePage();
  const [other, setOther] = useState(false);
  return (
    <Dialog title={say('start-at-chapter')} russian="ГЛАВЫ" onClose={onClose}>
      <p>{say('chapters-told')}</p>
      <Luck other={other} set={setOther} />
      <ol class="menu chapters">
        {CHAPTERS.map(({ number, title, years }) => {
          const opening = props.openings.find(({ chapter }) => chapter === number);
          if (!opening) return null;
          return (
            <li key={number}>
              <button
                type="button"
                onClick={() => {
                  onClose();
                  run(() => props.actions.start(props.newRun(opening, other ? otherLuck() : 0)));
                }}
              >
                <span class="numeral" aria-hidden="true">
                  {number}
                </span>
                <span>{say('chapter-of', { title, years })}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </Dialog>
  );
}
