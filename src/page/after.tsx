// After the epilogue: your run beside history's, what it moved, the code, and the ways back in.

import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { FACTION_IDS } from '../model/ids.ts';
import { FACTIONS } from '../model/quantities.ts';
import type { Game, Step } from '../play/game.ts';
import { HarvestChart, LoyaltyChart } from './chart.tsx';
import { CodeAndLink } from './codeAndLink.tsx';
import { usePage } from './context.ts';
import { day, megatonnes, plain } from './format.ts';
import { otherLuck } from './luck.tsx';
import { useNarrow } from './narrow.ts';
import { Note } from './note.tsx';
import {
  atEndOf,
  courseOf,
  type Difference,
  differencesOf,
  happeningsIn,
  partingOf,
  stepsAfter,
  type TableBallot,
  turningOf,
  votesBeside,
} from './steps.ts';
import { Hand, SIDES } from './vote.tsx';
import { say } from './words.ts';
import './styles/after.css';

export function After({ game }: { game: Game }): JSX.Element {
  const { props, run, open } = usePage();
  const [history, setHistory] = useState<readonly Step[]>();
  useEffect(() => {
    let gone = false;
    props.history().then(
      steps => !gone && setHistory(steps),
      () => !gone && setHistory([]), // the run alone is still worth reading
    );
    return () => {
      gone = true;
    };
  }, [props]);
  const { steps } = game;
  const turning = turningOf(steps, history ?? []);
  const turned = steps[turning];
  return (
    <div class="after">
      <div class="go">
        <button
          type="button"
          class="button"
          onClick={() => run(() => props.actions.start(props.newRun(game.run.opening)))}
        >
          {say('play-again')}
        </button>
        <button
          type="button"
          class="link"
          aria-describedby="luck-told"
          onClick={() => run(() => props.actions.start(props.newRun(game.run.opening, otherLuck())))}
        >
          {say('play-again-other')}
        </button>
        {turned && (
          <button type="button" class="link" onClick={() => run(() => props.actions.rewind(turning))}>
            {say('back-to-turning', { title: turned.dossier.title, date: day(turned.dossier.date) })}
          </button>
        )}
        <button type="button" class="link" onClick={() => open('journal')}>
          {say('back-anywhere')}
        </button>
        <Note dossier={`ending_${game.scene.kind === 'ending' ? game.scene.ending.id : ''}`} />
      </div>
      <p class="small" id="luck-told">
        {say('luck-told')}
      </p>
      <p class="small">{say('nothing-lost')}</p>
      <h2>{say('keep-this-run')}</h2>
      <CodeAndLink game={game} />
      {history === undefined ? (
        <p class="waiting">{say('one-moment')}</p>
      ) : (
        <Beside game={game} history={history} />
      )}
    </div>
  );
}

function Beside({ game, history }: { game: Game; history: readonly Step[] }): JSX.Element {
  const { steps } = game;
  const hidden = game.run.opening.hidden;
  const parting = history.length > 0 ? partingOf(steps, history) : undefined;
  const parted = parting === undefined ? undefined : steps[parting];
  const differences = differencesOf(steps, history);
  const later = stepsAfter(steps, history).length;
  return (
    <>
      <h2>{say('beside-history')}</h2>
      <p class="summary">
        {parted
          ? say('parted', {
              date: day(parted.dossier.date),
              title: parted.dossier.title,
              count: differences.length,
            })
          : say('never-parted')}
        {later > 0 && ` ${say('history-went-on', { count: later })}`}
      </p>
      <ul class="chart-key">
        <li class="you">{say('key-you')}</li>
        <li class="history">{say('key-history')}</li>
        <li class="crisis">{say('key-crisis')}</li>
      </ul>
      <Scrolling name={say('beside-history')}>
        <LoyaltyChart
          yours={steps}
          history={history}
          parting={parted && { date: parted.dossier.date, title: parted.dossier.title }}
          hidden={hidden}
        />
      </Scrolling>
      <details>
        <summary>{say('table-of-numbers')}</summary>
        <LoyaltyTable yours={steps} history={history} hidden={hidden} />
      </details>
      <VotesTable yours={steps} theirs={history} />
      {history.length > 0 && <Differences differences={differences} />}
      <Harvests steps={steps} history={history} />
    </>
  );
}

const YEARS = Array.from({ length: 12 }, (_, i) => 1953 + i);

function LoyaltyTable(props: {
  yours: readonly Step[];
  history: readonly Step[];
  hidden: readonly string[];
}) {
  const shown = FACTION_IDS.filter(id => !props.hidden.includes(id));
  const cell = (steps: readonly Step[], id: (typeof FACTION_IDS)[number], year: number) => {
    const value = atEndOf(year, courseOf(id, steps));
    return value === undefined ? say('not-yet') : plain(Math.round(value));
  };
  return (
    <Scrolling name={say('table-of-numbers')}>
      <table class="numbers">
        <caption>{say('table-caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('faction')}</th>
            {YEARS.map(year => (
              <th key={year} scope="col">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(id => (
            <tr key={id}>
              <th scope="row">{FACTIONS[id].title}</th>
              {YEARS.map(year => (
                <td key={year}>
                  <b>{cell(props.yours, id, year)}</b>
                  {props.history.length > 0 && (
                    <span>
                      <span class="unseen">{say('history-had')} </span>
                      {cell(props.history, id, year)}
                    </span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  );
}

/** A table too wide for a narrow screen: it can be scrolled by keyboard as well. */
function Scrolling({ name, children }: { name: string; children: JSX.Element }): JSX.Element {
  const narrow = useNarrow();
  return (
    <>
      {narrow && <p class="scrolls-told">{say('scrolls')}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: without a place in the tab order it could not be scrolled */}
      <section class="scrolls" tabIndex={0} aria-label={name}>
        {children}
      </section>
    </>
  );
}

/** The last vote of the table in both runs, name by name; rows that differ are marked. */
function VotesTable({
  yours,
  theirs,
}: {
  yours: readonly Step[];
  theirs: readonly Step[];
}): JSX.Element | null {
  const { props } = usePage();
  const beside = votesBeside(yours, theirs);
  if (!beside) return null;
  const result = (ballot: TableBallot) =>
    say(ballot.carried ? 'result-kept' : 'result-removed', {
      for: ballot.for.length,
      against: ballot.against.length,
    });
  return (
    <table class="votes-beside">
      <caption>{say('votes-beside')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('member')}</th>
          <th scope="col">{say('vote-yours', { date: day(beside.yours.date) })}</th>
          <th scope="col">{say('vote-history', { date: day(beside.theirs.date) })}</th>
        </tr>
      </thead>
      <tbody>
        {beside.rows.map(({ person, you, they }) => (
          <tr key={person} class={you === they ? undefined : 'differs'}>
            <th scope="row">{props.people[person]?.surname ?? person}</th>
            <td>
              <Hand side={you} /> {say(SIDES[you])}
            </td>
            <td>
              <Hand side={they} /> {say(SIDES[they])}
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{say('result')}</th>
          <td>{result(beside.yours)}</td>
          <td>{result(beside.theirs)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

function Differences({ differences }: { differences: readonly Difference[] }): JSX.Element {
  if (differences.length === 0) return <p>{say('no-differences')}</p>;
  return (
    <table class="differences">
      <caption>{say('differences')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('decision')}</th>
          <th scope="col">{say('you-chose')}</th>
          <th scope="col">{say('history-chose')}</th>
        </tr>
      </thead>
      <tbody>
        {differences.map(({ title, date, yours, theirs }) => (
          <tr key={date + title}>
            <th scope="row">
              {title} <small>{day(date)}</small>
            </th>
            <td>{yours || say('did-not-arise')}</td>
            <td>{theirs || say('did-not-arise')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Harvests({
  steps,
  history,
}: {
  steps: readonly Step[];
  history: readonly Step[];
}): JSX.Element | null {
  const of = (run: readonly Step[]) =>
    happeningsIn(run).flatMap(happening => (happening.kind === 'harvest' ? [happening] : []));
  const mine = of(steps);
  const theirs = new Map(of(history).map(harvest => [harvest.year, harvest]));
  if (mine.length === 0) return null;
  return (
    <>
      <h2>{say('harvests')}</h2>
      <p>{say('harvests-told')}</p>
      <Scrolling name={say('harvests')}>
        <HarvestChart harvests={mine} />
      </Scrolling>
      <Scrolling name={say('harvest-table')}>
        <table class="numbers plain">
          <caption>{say('harvest-table')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('year')}</th>
              <th scope="col">{say('claimed')}</th>
              <th scope="col">{say('yearbook')}</th>
              <th scope="col">{say('barn')}</th>
              <th scope="col">{say('history-barn')}</th>
            </tr>
          </thead>
          <tbody>
            {mine.map(harvest => {
              const other = theirs.get(harvest.year);
              return (
                <tr key={harvest.year}>
                  <th scope="row">{harvest.year}</th>
                  <td>{megatonnes(harvest.claimed)}</td>
                  <td>{megatonnes(harvest.official)}</td>
                  <td>{megatonnes(harvest.barn)}</td>
                  <td>{other ? megatonnes(other.barn) : say('not-yet')}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Scrolling>
    </>
  );
}
