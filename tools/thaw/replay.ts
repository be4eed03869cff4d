// thaw replay: what became of each code. A refused code is an answer, with the sentence a player would read.

import { createInterface } from 'node:readline';
import { decode } from '../../src/archive/code.ts';
import { faultOf, replay } from '../../src/model/run.ts';
import { MODEL_VERSION } from '../../src/model/version.ts';
import type { Answer } from '../thaw.ts';
import { outcomeOf } from './outcome.ts';
import { UsageError } from './usage.ts';

/** The codes named, or a code a line from standard input, each with what became of it. */
export async function replayCodes(named: readonly string[], stdin: boolean): Promise<Answer> {
  if (stdin === named.length > 0) throw new UsageError('replay takes codes, or --stdin with a code a line');
  const codes = stdin ? await linesOf(process.stdin) : named;
  const runs = codes.map(replayCode);
  const lines = runs.map(row =>
    'refused' in row
      ? `${row.code}: refused. ${row.refused.sentence}`
      : `${row.code}: ${row.ending}, ${row.date}`,
  );
  return { document: { runs }, lines };
}

async function linesOf(input: NodeJS.ReadableStream): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of createInterface({ input })) lines.push(line);
  return lines;
}

/** What became of one code, or why it is refused. */
export function replayCode(code: string) {
  const refuse = (reason: string, sentence: string) => ({ code, refused: { reason, sentence } });
  const read = decode(code);
  if (!read.ok) return refuse(read.why, read.sentence);
  const { run } = read;
  if (run.modelVersion !== MODEL_VERSION) {
    return refuse(
      'version',
      `This run was played under model ${run.modelVersion}; these rules are model ${MODEL_VERSION}. ` +
        'Replay it with the edition it comes from.',
    );
  }
  const fault = faultOf(run);
  if (fault)
    return refuse('choices', `"${fault.move}" cannot be played: ${fault.reason}. Ask for the code again.`);
  return { code, ...outcomeOf(replay(run)) };
}
