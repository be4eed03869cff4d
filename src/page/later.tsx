// Parts that are fetched when they are first wanted.

import type { ComponentType, FunctionComponent, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { say } from './words.ts';

/**
 * A component that loads another and says so meanwhile; if it does not arrive, a button tries again.
 * A `silent` one is a picture: nobody waits for it.
 */
export function later<P extends object>(
  load: () => Promise<ComponentType<P>>,
  silent = false,
): FunctionComponent<P> {
  let loaded: ComponentType<P> | undefined;
  return function Later(props: P): JSX.Element | null {
    const [, redraw] = useState(0);
    const [failed, setFailed] = useState(false);
    useEffect(() => {
      if (loaded || failed) return;
      let gone = false;
      load().then(
        part => {
          loaded = part;
          if (!gone) redraw(n => n + 1);
        },
        () => !gone && setFailed(true),
      );
      return () => {
        gone = true;
      };
    }, [failed]);
    if (loaded) {
      const Part = loaded;
      return <Part {...props} />;
    }
    if (silent) return null;
    if (!failed) return <p class="waiting">{say('one-moment')}</p>;
    return (
      <p class="waiting">
        {say('did-not-arrive')}{' '}
        <button type="button" class="link" onClick={() => setFailed(false)}>
          {say('try-once-more')}
        </button>
      </p>
    );
  };
}
