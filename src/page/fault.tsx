// Something of ours has broken: say so, and hand out the run code so that nothing is lost.

import type { JSX } from 'preact';
import { say } from './words.ts';

export function Fault({ message, code }: { message: string; code?: string }): JSX.Element {
  return (
    <main id="story" class="fault">
      <p class="date">{say('fault-date')}</p>
      <h1 tabIndex={-1}>{say('fault-title')}</h1>
      <p>{code ? say('fault-with-code') : say('fault-without-code')}</p>
      {code && (
        <p>
          <code class="code">{code}</code>
        </p>
      )}
      <p class="fault-message">
        {say('fault-message')} <code>{message}</code>
      </p>
      <p>
        <a class="button" href="./">
          {say('fault-again')}
        </a>
      </p>
    </main>
  );
}
