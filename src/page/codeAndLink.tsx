// The run as a code for a worksheet and as a link, each with a button that copies it.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Game } from '../play/game.ts';
import { copy } from './clipboard.ts';
import { usePage } from './context.ts';
import { luckSentence } from './luck.tsx';
import { say } from './words.ts';
import './styles/journal.css';

export function CodeAndLink({ game }: { game: Game }): JSX.Element {
  const { props } = usePage();
  const code = props.codes.of(game.run);
  const link = props.codes.link(code);
  return (
    <dl class="code-and-link">
      <div>
        <dt>{say('run-code')}</dt>
        <dd>
          <code class="code">{code}</code> <CopyButton text={code} name={say('copy-code')} />
        </dd>
      </div>
      <div>
        <dt>{say('run-link')}</dt>
        <dd>
          <a href={link}>{say('run-link-text')}</a> <CopyButton text={link} name={say('copy-link')} />
        </dd>
      </div>
      <div>
        <dt>{say('luck')}</dt>
        <dd>{luckSentence(game.run.seed)}</dd>
      </div>
    </dl>
  );
}

function CopyButton({ text, name }: { text: string; name: string }): JSX.Element {
  const [done, setDone] = useState<'copied' | 'copy-by-hand'>();
  return (
    <>
      <button
        type="button"
        class="link"
        onClick={() =>
          void copy(text).then(
            () => setDone('copied'),
            () => setDone('copy-by-hand'),
          )
        }
      >
        {name}
      </button>{' '}
      <span role="status">{done && say(done)}</span>
    </>
  );
}
