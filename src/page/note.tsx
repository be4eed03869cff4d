// The historian's note: behind a link, after the choice, loaded when asked for.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { later } from './later.tsx';
import { say } from './words.ts';

const Told = later(async () => (await import('./noteText.tsx')).NoteText);

export function Note({ dossier }: { dossier: string }): JSX.Element {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" class="link" aria-expanded={open} onClick={() => setOpen(!open)}>
        {say('note')}
      </button>
      {open && <Told dossier={dossier} />}
    </>
  );
}
