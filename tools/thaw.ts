// The command line: the same model in Node, for tests, teachers who count, and researchers.
// npm run -s thaw -- <command> [--json]

import { parseArgs } from 'node:util';
import { history } from './thaw/history.ts';
import { list } from './thaw/list.ts';
import { random } from './thaw/random.ts';
import { replayCodes } from './thaw/replay.ts';
import { UsageError } from './thaw/usage.ts';

const USAGE = `usage: npm run -s thaw -- <command> [--json]

  list                        every decision with its options and effects, the factions, the people, the endings
  history                     the historical run: its code, its ballots, its harvests
  replay CODE... | --stdin    what became of each run; with --stdin a code a line
  random --runs N --seed S    N uniformly random runs from seed S
  check                       the truth checks, walks through the model and the story, a witness for every ending
                              [--walks N] [--story-walks N] [--ledgers N]

Prints text, or with --json one JSON document. Exit status 0 when it could answer, 2 for wrong usage.`;

/** What a command answers: the document of --json, and the lines a reader gets. */
export interface Answer {
  readonly document: unknown;
  readonly lines: readonly string[];
  readonly failed?: boolean;
}

async function answer(): Promise<Answer> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      stdin: { type: 'boolean' },
      runs: { type: 'string' },
      seed: { type: 'string' },
      walks: { type: 'string' },
      'story-walks': { type: 'string' },
      ledgers: { type: 'string' },
    },
  });
  const [command, ...rest] = positionals;
  if (command !== 'replay' && rest.length > 0) throw new UsageError(`"${command}" takes no "${rest[0]}"`);
  switch (command) {
    case 'list':
      return list();
    case 'history':
      return history();
    case 'replay':
      return replayCodes(rest, values.stdin === true);
    case 'random':
      return random(values.runs, values.seed);
    case 'check': {
      const { check } = await import('./thaw/check.ts'); // brings the compiler of Ink, which the others need not wait for
      return check({ walks: values.walks, storyWalks: values['story-walks'], ledgers: values.ledgers });
    }
    default:
      throw new UsageError(command ? `there is no command "${command}"` : 'which command?');
  }
}

try {
  const { document, lines, failed } = await answer();
  console.log(process.argv.includes('--json') ? JSON.stringify(document) : lines.join('\n'));
  if (failed) process.exitCode = 1;
} catch (error) {
  const wrongWords =
    error instanceof UsageError || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
  if (!wrongWords) throw error;
  console.error(`${(error as Error).message}\n\n${USAGE}`);
  process.exitCode = 2;
}
