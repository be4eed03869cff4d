// The main screen: the dossier with its prose and choices, the meters, and the slot that the stage fills.

import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { MoveId } from '../model/types.ts';
import type { Account, Game, Scene } from '../play/game.ts';
import { useAfterPaint, usePainted } from './afterPaint.ts';
import { Choices } from './choices.tsx';
import { usePage } from './context.ts';
import { Echo } from './echo.tsx';
import { fullDay } from './format.ts';
import { Happenings } from './happenings.tsx';
import { later } from './later.tsx';
import { Ledger } from './ledger.tsx';
import { Meters, PinnedMeters } from './meters.tsx';
import { useNarrow } from './narrow.ts';
import { Note } from './note.tsx';
import { Prose } from './prose.tsx';
import { rowsOf } from './reading.ts';
import { changesSentence } from './sentences.ts';
import { still } from './still.ts';
import { say } from './words.ts';

/** Behind the text, and not needed to read it. */
const Look = still(later(async () => (await import('./look.tsx')).Look, true));
/** Drawn after the text can be read; the stage covers it when it comes. */
const Desk = still(later(async () => (await import('./desk.tsx')).Desk, true));
const After = later(async () => (await import('./after.tsx')).After);

export function Play({ game }: { game: Game }): JSX.Element {
  const { props } = usePage();
  const slot = useRef<HTMLDivElement>(null);
  useEffect(() => props.stage.attach(slot.current!), [props]);
  const ready = props.stage.ready();
  const narrow = useNarrow();
  const { scene } = game;
  const painted = useAfterPaint(game);
  // The numeral of the choice just made: the answer itself no longer knows the order in which they stood.
  const order = useRef<readonly MoveId[]>([]);
  if (scene.kind === 'dossier') order.current = scene.choices.map(choice => choice.move);
  return (
    <div class={`play ${ready ? 'staged' : 'unstaged'} at-${scene.kind}`}>
      <main id="story" class="dossier">
        <Lace />
        {scene.kind === 'dossier' && <OpenDossier game={game} scene={scene} />}
        {scene.kind === 'answer' && (
          <Answer game={game} scene={scene} place={order.current.indexOf(scene.choice.move)} />
        )}
        {scene.kind === 'ending' && <TheEnd game={game} scene={scene} />}
        <Meters game={painted} />
        <Look game={painted} staged={ready} />
      </main>
      {narrow && <PinnedMeters game={painted} />}
      <div class="stage" aria-hidden="true">
        {!ready && <Desk game={painted} />}
        <div id="stage" ref={slot} />
      </div>
    </div>
  );
}

type Part<K extends Scene['kind']> = { game: Game; scene: Extract<Scene, { kind: K }> };

function OpenDossier({ game, scene }: Part<'dossier'>): JSX.Element {
  const { props, run } = usePage();
  const { dossier, passage, meanwhile } = scene;
  return (
    <>
      <Heading
        title={dossier.title}
        date={fullDay(passage.tags.date ?? dossier.date)}
        place={passage.tags.place}
        russian={passage.tags.cyrillic}
      />
      <Meanwhile game={game} account={meanwhile} />
      <Prose passage={passage} />
      {scene.heard.map(({ aside, passage: told }) => (
        <Heard key={aside.id} question={aside.text}>
          <Prose passage={told} />
        </Heard>
      ))}
      <Choices choices={scene.choices} hidden={game.run.opening.hidden} />
      {scene.asides.length > 0 && (
        <section class="asides" aria-labelledby="asides">
          <h2 id="asides">{say('asides', { count: scene.asides.length })}</h2>
          <ul>
            {scene.asides.map(aside => (
              <li key={aside.id}>
                <button type="button" onClick={() => run(() => props.actions.ask(aside.id))}>
                  {aside.text}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** What an aside brought to light; the focus stands on the question when it has just been asked. */
function Heard({ question, children }: { question: string; children: JSX.Element }): JSX.Element {
  const asked = useRef<HTMLParagraphElement>(null);
  useEffect(() => asked.current?.focus(), []);
  return (
    <section class="heard">
      <p class="asked" tabIndex={-1} ref={asked}>
        {question}
      </p>
      {children}
    </section>
  );
}

function Answer({ game, scene, place }: Part<'answer'> & { place: number }): JSX.Element {
  const { props, run } = usePage();
  const painted = usePainted(); // the words come first, then the figures
  return (
    <>
      <Heading
        title={scene.dossier.title}
        date={fullDay(scene.passage.tags.date ?? scene.dossier.date)}
        place={scene.passage.tags.place}
        brief
      />
      <p class="said-then">
        {place >= 0 && <span aria-hidden="true">{place + 1}</span>}
        {say('you-said', { text: scene.choice.text })}
      </p>
      <Prose passage={scene.passage} />
      <Happenings happenings={scene.now.happenings} />
      {painted && <Ledger title={say('what-changed')} rows={rowsOf(scene.now.lines, game.run.opening)} />}
      <div class="go">
        <button type="button" class="button" onClick={() => run(() => props.actions.goOn())}>
          {say('go-on')}
        </button>
        <Note dossier={scene.dossier.id} />
      </div>
    </>
  );
}

function TheEnd({ game, scene }: Part<'ending'>): JSX.Element {
  return (
    <>
      <Heading
        title={scene.ending.title}
        date={fullDay(scene.passage.tags.date ?? game.facts.date)}
        place={scene.ending.inOffice ? say('in-office') : say('out-of-office')}
        russian={scene.passage.tags.cyrillic}
      />
      <p class="verdict">{scene.ending.sentence}</p>
      <Meanwhile game={game} account={scene.meanwhile} />
      <Prose passage={scene.passage} />
      <After game={game} />
    </>
  );
}

function Meanwhile({ game, account }: { game: Game; account: Account }) {
  const { props } = usePage();
  const rows = rowsOf(account.lines, game.run.opening);
  if (rows.length === 0 && account.happenings.length === 0) return null;
  return (
    <section class="meanwhile" aria-labelledby="meanwhile">
      <h2 id="meanwhile">{say('meanwhile')}</h2>
      <Happenings happenings={account.happenings} />
      {rows.length > 0 && (
        <details>
          <summary>{changesSentence(rows, props.people, 3)}</summary>
          <Ledger title={say('what-moved-meanwhile')} rows={rows} />
        </details>
      )}
    </section>
  );
}

/** The heading comes first for ears and for the focus; the date stands above it on paper. */
function Heading(props: {
  title: string;
  date: string;
  place?: string | undefined;
  russian?: string | undefined;
  brief?: boolean;
}): JSX.Element {
  return (
    <header class={props.brief ? 'heading brief' : 'heading'}>
      <h1 tabIndex={-1}>{props.title}</h1>
      {props.russian && <Echo text={props.russian} />}
      <p class="date">
        {props.date}
        {props.place ? `. ${props.place}` : ''}
      </p>
    </header>
  );
}

/** The folder's kraft edge and its lace. */
function Lace(): JSX.Element {
  return (
    <svg class="lace" viewBox="-46 0 70 840" preserveAspectRatio="xMaxYMid slice" aria-hidden="true">
      <g class="lace-shadow" transform="translate(3 4)">
        <path d="M12 410C-6 384 -34 392 -30 406C-26 418 0 414 12 410M12 410C2 434 -16 446 -22 486" />
      </g>
      <path
        class="lace-string"
        d="M12 120V700M12 410C-6 384 -34 392 -30 406C-26 418 0 414 12 410M12 410C2 434 -16 446 -22 486M12 410C8 440 0 452 -2 474"
      />
      <circle class="lace-eye" cx="12" cy="120" r="5" />
      <circle class="lace-eye" cx="12" cy="700" r="5" />
      <circle class="lace-knot" cx="12" cy="410" r="6" />
    </svg>
  );
}
