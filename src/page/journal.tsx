// Every choice so far, with its date, and the way back to any of them.

import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Game, Step } from '../play/game.ts';
import { CodeAndLink } from './codeAndLink.tsx';
import { usePage } from './context.ts';
import { Dialog } from './dialog.tsx';
import { day, signed } from './format.ts';
import { movesInWords, optionOf } from './steps.ts';
import { say } from './words.ts';

export function Journal({ game, onClose }: { game: Game; onClose: () => void }): JSX.Element {
  const { props, run } = usePage();
  const [asked, setAsked] = useState<number>();
  const chapters = byChapter(game.steps);
  const back = (kept: number) => {
    onClose();
    run(() => props.actions.rewind(kept));
  };
  return (
    <Dialog title={say('journal')} russian="ЖУРНАЛ" wide onClose={onClose}>
      <CodeAndLink game={game} />
      {game.steps.length === 0 && <p class="empty">{say('journal-empty')}</p>}
      {chapters.map(([chapter, steps]) => (
        <section key={chapter} aria-label={say('chapter', { number: chapter })}>
          <h3>{say('chapter', { number: chapter })}</h3>
          <ol class="journal" start={steps[0]!.place + 1}>
            {steps.map(({ step, place }) => (
              <li key={place}>
                <p class="when">{day(step.dossier.date)}</p>
                <p class="what">
                  <b>{step.dossier.title}</b> {optionOf(step)?.title}
                </p>
                <p class="moved">
                  {movesInWords(step).map(({ name, by }) => (
                    <span key={name} class={by < 0 ? 'loss' : 'gain'}>
                      {name} {signed(by)}
                    </span>
                  ))}
                </p>
                {asked === place ? (
                  <Sure
                    count={game.steps.length - place}
                    yes={() => back(place)}
                    no={() => {
                      setAsked(undefined);
                      setTimeout(() => document.getElementById(`back-${place}`)?.focus());
                    }}
                  />
                ) : (
                  <button type="button" class="link" id={`back-${place}`} onClick={() => setAsked(place)}>
                    {say('back-here')} <span class="unseen">{step.dossier.title}</span>
                  </button>
                )}
              </li>
            ))}
          </ol>
        </section>
      ))}
    </Dialog>
  );
}

/** The question takes the focus from the link it replaces, and gives it back. */
function Sure({ count, yes, no }: { count: number; yes: () => void; no: () => void }): JSX.Element {
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <div class="sure">
      <p id="sure">{say('back-sure', { count })}</p>
      <button type="button" class="button" ref={first} aria-describedby="sure" onClick={yes}>
        {say('back-yes')}
      </button>
      <button type="button" class="link" onClick={no}>
        {say('back-no')}
      </button>
    </div>
  );
}

interface Placed {
  readonly step: Step;
  readonly place: number;
}

function byChapter(steps: readonly Step[]): readonly (readonly [number, readonly Placed[]])[] {
  const chapters = new Map<number, Placed[]>();
  for (const [place, step] of steps.entries()) {
    const { chapter } = step.dossier;
    chapters.set(chapter, [...(chapters.get(chapter) ?? []), { step, place }]);
  }
  return [...chapters];
}
