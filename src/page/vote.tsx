// A vote told as it fell: the Presidium name by name with each man's receipt, the plenum by blocs.

import type { JSX } from 'preact';
import type { Ballot, BlocId, PersonId, Receipt } from '../model/types.ts';
import { usePage } from './context.ts';
import { day, plain, signed } from './format.ts';
import { type Side, sideOf, type TableBallot as Table } from './steps.ts';
import { say } from './words.ts';
import './styles/vote.css';

type Plenum = Extract<Ballot, { body: 'plenum' }>;

export function Vote({ ballot }: { ballot: Ballot }): JSX.Element {
  return ballot.body === 'presidium' ? <TableVote ballot={ballot} /> : <PlenumVote ballot={ballot} />;
}

export const SIDES: Readonly<Record<Side, string>> = {
  for: 'vote-for',
  against: 'vote-against',
  abstained: 'vote-abstained',
  absent: 'vote-absent',
};

function TableVote({ ballot }: { ballot: Table }): JSX.Element {
  const { props } = usePage();
  const side = (person: PersonId) => sideOf(ballot, person);
  const told = inOrder(ballot);
  return (
    <section class="vote" aria-label={say('vote-of', { date: day(ballot.date) })}>
      <p class="vote-sum">
        <b>{say('vote-of', { date: day(ballot.date) })}</b>{' '}
        {say(ballot.carried ? 'vote-table-kept' : 'vote-table-removed', {
          for: ballot.for.length,
          against: ballot.against.length,
          abstained: ballot.abstained.length,
        })}
      </p>
      <ol class="vote-names">
        {told.map(person => {
          const receipt = ballot.receipts.find(candidate => candidate.person === person);
          return (
            <li key={person} class={side(person)}>
              <details onToggle={event => props.stage.focus?.(event.currentTarget.open ? person : null)}>
                <summary>
                  <Hand side={side(person)} />
                  <span class="who">
                    {person === 'khrushchev' ? say('you') : (props.people[person]?.surname ?? person)}
                  </span>
                  <span class="how">{say(SIDES[side(person)])}</span>
                </summary>
                {receipt ? <ReceiptOf receipt={receipt} /> : <p>{say('no-receipt')}</p>}
              </details>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** Those who moved first are told first; those who held out last. */
function inOrder(ballot: Table): readonly PersonId[] {
  const round = (person: PersonId) => {
    const joined = ballot.receipts.find(receipt => receipt.person === person)?.round ?? 0;
    return joined === 0 ? 99 : joined;
  };
  return [...ballot.against, ...ballot.abstained, ...ballot.for].sort((a, b) => round(a) - round(b));
}

/** Why he voted as he did: lines that add up to his leaning, terms that add up to his threshold. */
function ReceiptOf({ receipt }: { receipt: Receipt }): JSX.Element {
  const lines = [...receipt.lines]
    .filter(({ by }) => by !== 0)
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
  return (
    <div class="receipt">
      <p>{receipt.round > 0 ? say('receipt-joined', { round: receipt.round }) : say('receipt-stayed')}</p>
      <table>
        <caption>{say('receipt-leaning', { sum: signed(receipt.leaning / 100) })}</caption>
        <tbody>
          {lines.map((line, i) => (
            <tr key={i} class={line.by < 0 ? 'loss' : 'gain'}>
              <th scope="row">{line.because}</th>
              <td>{signed(line.by / 100)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <table>
        <caption>{say('receipt-threshold', { sum: plain(receipt.threshold / 100) })}</caption>
        <tbody>
          {receipt.terms
            .filter(({ by }) => by !== 0)
            .map((term, i) => (
              <tr key={i}>
                <th scope="row">{term.because}</th>
                <td>{signed(term.by / 100)}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
}

const BLOCS: readonly (readonly [BlocId, string])[] = [
  ['secretaries', 'bloc-secretaries'],
  ['ministries', 'bloc-ministries'],
  ['army_and_security', 'bloc-army-and-security'],
  ['others', 'bloc-others'],
];

function PlenumVote({ ballot }: { ballot: Plenum }): JSX.Element {
  const sum = (side: 'for' | 'against' | 'abstained') =>
    BLOCS.reduce((total, [bloc]) => total + ballot[side][bloc], 0);
  return (
    <section class="vote" aria-label={say('plenum-of', { date: day(ballot.date) })}>
      <p class="vote-sum">
        <b>{say('plenum-of', { date: day(ballot.date) })}</b>{' '}
        {say(ballot.carried ? 'vote-plenum-kept' : 'vote-plenum-removed', {
          for: sum('for'),
          against: sum('against'),
        })}
      </p>
      <table class="blocs">
        <caption class="unseen">{say('plenum-table')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('bloc')}</th>
            <th scope="col">{say('vote-for')}</th>
            <th scope="col">{say('vote-against')}</th>
            <th scope="col">{say('vote-abstained')}</th>
          </tr>
        </thead>
        <tbody>
          {BLOCS.map(([bloc, name]) => (
            <tr key={bloc}>
              <th scope="row">{say(name)}</th>
              <td>{ballot.for[bloc]}</td>
              <td>{ballot.against[bloc]}</td>
              <td>{ballot.abstained[bloc]}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say('in-all')}</th>
            <td>{sum('for')}</td>
            <td>{sum('against')}</td>
            <td>{sum('abstained')}</td>
          </tr>
        </tfoot>
      </table>
      <p class="small">{say('plenum-estimate')}</p>
    </section>
  );
}

/** A raised hand removes you; a lowered one keeps you. */
export function Hand({ side }: { side: Side }): JSX.Element {
  return (
    <svg class={`hand ${side}`} viewBox="0 0 18 18" aria-hidden="true">
      {side === 'for' && <path d="M2 9l5 5 9-11" />}
      {side === 'against' && <path d="M3 3l12 12M15 3L3 15" />}
      {side === 'abstained' && <path d="M3 9h12" />}
    </svg>
  );
}
