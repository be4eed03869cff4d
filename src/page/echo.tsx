// Cyrillic lettering beside a heading.

import type { JSX } from 'preact';

/** Texture only, hidden from assistive technology; it gives way where there is no room for it. */
export function Echo({ text }: { text: string }): JSX.Element {
  return (
    <span class="echo" lang="ru" aria-hidden="true">
      <span data-text={text} />
    </span>
  );
}
