// The books and documents behind a ledger or a note.

import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { usePage } from './context.ts';
import type { Source } from './props.ts';
import { say } from './words.ts';

export function Sources({ keys }: { keys: readonly string[] }): JSX.Element {
  const { props } = usePage();
  const [all, setAll] = useState<Readonly<Record<string, Source>> | 'failed'>();
  useEffect(() => {
    let gone = false;
    props.loadSources().then(
      sources => !gone && setAll(sources),
      () => !gone && setAll('failed'),
    );
    return () => {
      gone = true;
    };
  }, [props]);
  if (!all) return <p class="waiting">{say('one-moment')}</p>;
  // Without the bibliography the keys still say more than nothing.
  const known = all === 'failed' ? {} : all;
  return (
    <dl class="sources">
      {keys.map(key => {
        const source = known[key];
        return (
          <div key={key}>
            <dt>{key}</dt>
            <dd>
              {source ? source.text : say('source-missing')}{' '}
              {source?.url && (
                <a href={source.url} rel="noreferrer">
                  {say('source-link')}
                </a>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
