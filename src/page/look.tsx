// Looking at the map instead of the desk, year by year; the same numbers stand in a table beside it.

import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Game } from '../play/game.ts';
import { picture } from '../play/picture.ts';
import { usePage } from './context.ts';
import { landRows } from './landRows.ts';
import { say } from './words.ts';
import './styles/look.css';

const FIRST_YEAR = 1953;

export function Look({ game, staged }: { game: Game; staged: boolean }): JSX.Element {
  const { props } = usePage();
  const now = Number(game.facts.date.slice(0, 4));
  const [map, setMap] = useState(false);
  const [year, setYear] = useState(now);
  const [open, setOpen] = useState(false);
  const turned = year < now ? year : undefined;

  // A new scene is shown where it plays; whoever wants the map again asks for it.
  useEffect(() => {
    setMap(false);
    setYear(now);
  }, [game.scene]);
  useEffect(
    () => props.stage.look(map ? { place: 'map', year: turned } : undefined),
    [map, turned, game.scene],
  );

  return (
    <section class="look" aria-label={say('look')}>
      <div class="look-bar">
        {staged && (
          <button type="button" class="link" aria-pressed={map} onClick={() => setMap(!map)}>
            {map ? say('look-back') : say('look-map')}
          </button>
        )}
        <label>
          {say('look-year')}{' '}
          <input
            type="range"
            min={FIRST_YEAR}
            max={now}
            step={1}
            value={Math.min(year, now)}
            aria-valuetext={String(Math.min(year, now))}
            disabled={now === FIRST_YEAR}
            onInput={event => {
              setYear(Number(event.currentTarget.value));
              setMap(staged);
            }}
          />{' '}
          <output>{Math.min(year, now)}</output>
        </label>
      </div>
      <details open={open} onToggle={event => setOpen(event.currentTarget.open)}>
        <summary>{say('look-table', { year: String(turned ?? now) })}</summary>
        {open && <Land game={game} year={turned} />}
      </details>
    </section>
  );
}

function Land({ game, year }: { game: Game; year: number | undefined }): JSX.Element {
  const { land } = picture(game, game.facts, 'map', year);
  return (
    <table>
      <tbody>
        {landRows(land).map(({ name, figure }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{figure}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
