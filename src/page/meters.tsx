// The eight loyalties as dials, numbers and moods, and the other numbers of the country.

import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { FACTIONS, QUANTITIES } from '../model/quantities.ts';
import type { Game } from '../play/game.ts';
import { picture, type Telephone } from '../play/picture.ts';
import { Dial } from './dial.tsx';
import { quantity, signed } from './format.ts';
import { Triangle } from './ledger.tsx';
import { countryOf } from './reading.ts';
import { changeWords } from './sentences.ts';
import { still } from './still.ts';
import { say } from './words.ts';

export const Meters = still(({ game }: { game: Game }) => {
  const { telephones } = picture(game);
  return (
    <section class="meters" aria-labelledby="meters">
      <h2 id="meters">{say('meters')}</h2>
      <ul class="meter-list">
        {telephones.map(telephone => (
          <li key={telephone.faction} class={`meter ${telephone.mood ?? 'hidden'}`}>
            <Dial loyalty={telephone.loyalty} holes={telephone.holes} was={telephone.was} />
            <b>{telephone.loyalty ?? '?'}</b>
            {telephone.change ? (
              <span class={telephone.change < 0 ? 'by loss' : 'by gain'}>
                <Triangle down={telephone.change < 0} />
                <span aria-hidden="true">{signed(telephone.change)}</span>
                <span class="unseen">{changeWords(telephone.change)}</span>
              </span>
            ) : null}
            <span class="meter-name">
              {FACTIONS[telephone.faction].title} <small>{telephone.word}</small>
            </span>
          </li>
        ))}
      </ul>
      <details class="country">
        <summary>{say('country-numbers')}</summary>
        <dl>
          {countryOf(game.run.opening, game.facts).map(({ id, value }) => (
            <div key={id}>
              <dt>{QUANTITIES[id].title}</dt>
              <dd>{quantity(id, value)}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
});

/**
 * The same eight for narrow screens, above the text: four columns, then one row of numbers that stays when they
 * have scrolled away. A repetition, so hidden from assistive technology.
 */
export function PinnedMeters({ game }: { game: Game }): JSX.Element {
  const strip = useRef<HTMLDivElement>(null);
  const [away, setAway] = useState(false);
  useEffect(() => {
    if (!strip.current || !('IntersectionObserver' in window)) return;
    const watch = new IntersectionObserver(([entry]) =>
      setAway(!entry!.isIntersecting && entry!.boundingClientRect.top < 0),
    );
    watch.observe(strip.current);
    return () => watch.disconnect();
  }, []);
  const { telephones } = picture(game);
  return (
    <div class="pinned" aria-hidden="true" ref={strip}>
      <div class="pinned-full">
        {telephones.map(telephone => (
          <div key={telephone.faction} class={`pin ${telephone.mood ?? 'hidden'}`}>
            <Dial loyalty={telephone.loyalty} holes={telephone.holes} was={telephone.was} />
            <b>{telephone.loyalty ?? '?'}</b>
            <Changed telephone={telephone} />
            <span>{FACTIONS[telephone.faction].title}</span>
          </div>
        ))}
      </div>
      {away && (
        <div class="pinned-row">
          {telephones.map(telephone => (
            <div key={telephone.faction} class={`pin ${telephone.mood ?? 'hidden'}`}>
              <span>{FACTIONS[telephone.faction].title.slice(0, 3)}</span>
              <b>{telephone.loyalty ?? '?'}</b>
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

function Changed({ telephone }: { telephone: Telephone }): JSX.Element | null {
  if (!telephone.change) return null;
  return (
    <i class={telephone.change < 0 ? 'by loss' : 'by gain'}>
      <Triangle down={telephone.change < 0} />
    </i>
  );
}
