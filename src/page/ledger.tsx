// What moved and why: a row a number, its causes with their marks of evidence, sources on request.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Evidence, LedgerLine } from '../model/types.ts';
import { usePage } from './context.ts';
import { amount, plain, signed, unitOf } from './format.ts';
import { later } from './later.tsx';
import { isFaction, isQuantity, type Row } from './reading.ts';
import { nameOf } from './sentences.ts';
import { say } from './words.ts';

const Sources = later(async () => (await import('./sources.tsx')).Sources);

const NAMES: Readonly<Record<Evidence, string>> = {
  documented: 'documented',
  inferred: 'inferred',
  speculative: 'speculative',
};

export function Ledger({ title, rows }: { title: string; rows: readonly Row[] }): JSX.Element {
  const [sourced, setSourced] = useState(false);
  const keys = [...new Set(rows.flatMap(row => row.lines.flatMap(line => line.sources)))];
  if (rows.length === 0) {
    return <p class="ledger-empty">{say('nothing-moved')}</p>;
  }
  return (
    <section class="ledger" aria-label={title}>
      <table>
        <caption>{title}</caption>
        <thead class="unseen">
          <tr>
            <th scope="col">{say('col-what')}</th>
            <th scope="col">{say('col-change')}</th>
            <th scope="col">{say('col-from-to')}</th>
            <th scope="col">{say('col-why')}</th>
            <th scope="col">{say('col-evidence')}</th>
          </tr>
        </thead>
        {rows.map(row => (
          <RowLines key={row.target} row={row} />
        ))}
      </table>
      <div class="ledger-foot">
        <ul class="legend">
          {(['documented', 'inferred', 'speculative'] as const).map(evidence => (
            <li key={evidence}>
              <Mark evidence={evidence} /> {say(NAMES[evidence])}
            </li>
          ))}
        </ul>
        {keys.length > 0 && (
          <button type="button" class="link" aria-expanded={sourced} onClick={() => setSourced(!sourced)}>
            {say('sources')}
          </button>
        )}
      </div>
      {sourced && <Sources keys={keys} />}
    </section>
  );
}

/** One number: its first cause on its own row, the others below it. */
function RowLines({ row }: { row: Row }): JSX.Element {
  const { props } = usePage();
  const name = nameOf(row.target, props.people);
  return (
    <tbody>
      {row.lines.map((line, i) => (
        <tr key={i} class={line.by < 0 ? 'loss' : 'gain'}>
          {i === 0 && (
            <th scope="rowgroup" rowSpan={row.lines.length}>
              {name}
              {unitOf(row.target) && <small>{unitOf(row.target)}</small>}
            </th>
          )}
          <td class="by">
            <Triangle down={line.by < 0} /> {signed(amount(line.target, line.by))}
          </td>
          <td class="from-to">{i === 0 && <FromTo row={row} />}</td>
          <td class="why">{sentenceCase(line.because)}</td>
          <td class="evidence">
            <Mark evidence={line.evidence} />
            <span class="unseen">{evidenceWords(line)}</span>
          </td>
        </tr>
      ))}
    </tbody>
  );
}

function FromTo({ row }: { row: Row }): JSX.Element | null {
  // A man's view of you is a sum without a scale: only its change says anything.
  if (!isFaction(row.target) && !isQuantity(row.target)) return null;
  const wide = isQuantity(row.target) && Math.abs(row.is) >= 1000;
  return (
    <span class={wide ? 'wide' : undefined}>
      {plain(amount(row.target, row.was))} {say('to')} <b>{plain(amount(row.target, row.is))}</b>
    </span>
  );
}

const evidenceWords = (line: LedgerLine): string =>
  line.sources.length > 0
    ? say('evidence-with-sources', { evidence: say(NAMES[line.evidence]), sources: line.sources.join(', ') })
    : say(NAMES[line.evidence]);

/** Filled: documented. Half: inferred. Dashed: speculative. */
export function Mark({ evidence }: { evidence: Evidence }): JSX.Element {
  return (
    <svg class="mark-of" viewBox="0 0 16 16" aria-hidden="true">
      {evidence === 'documented' && <circle cx="8" cy="8" r="6.2" fill="currentColor" />}
      {evidence !== 'documented' && (
        <circle
          cx="8"
          cy="8"
          r="5.6"
          fill="none"
          stroke="currentColor"
          stroke-width="1.7"
          stroke-dasharray={evidence === 'speculative' ? '2.6 2.2' : undefined}
        />
      )}
      {evidence === 'inferred' && <path d="M8 2.4a5.6 5.6 0 0 1 0 11.2z" fill="currentColor" />}
    </svg>
  );
}

export function Triangle({ down }: { down: boolean }): JSX.Element {
  return (
    <svg class="triangle" viewBox="0 0 12 10" aria-hidden="true">
      <path d={down ? 'M0 0h12l-6 10z' : 'M0 10h12l-6 -10z'} fill="currentColor" />
    </svg>
  );
}

const sentenceCase = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
