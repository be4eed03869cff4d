// A plain note for teachers: what can be done in a lesson with what is here.

import type { JSX } from 'preact';
import { Dialog } from './dialog.tsx';
import { say } from './words.ts';

export function Teachers({ onClose }: { onClose: () => void }): JSX.Element {
  return (
    <Dialog title={say('for-teachers')} onClose={onClose}>
      <p>{say('teachers-what')}</p>
      <p>{say('teachers-how')}</p>
      <p>{say('teachers-privacy')}</p>
      <p>{say('teachers-evidence')}</p>
    </Dialog>
  );
}
