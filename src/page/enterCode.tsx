// A run code from a worksheet or a friend: read, or refused with one sentence that says what to do.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { usePage } from './context.ts';
import { Dialog } from './dialog.tsx';
import { say } from './words.ts';

export function EnterCode({ onClose }: { onClose: () => void }): JSX.Element {
  const { props, run } = usePage();
  const [text, setText] = useState('');
  const [refused, setRefused] = useState('');
  const submit = (event: Event) => {
    event.preventDefault();
    const read = props.codes.read(text);
    if (!read.ok) {
      setRefused(read.sentence);
      document.querySelector<HTMLInputElement>('#run-code')?.focus();
      return;
    }
    onClose();
    run(() => props.actions.start(read.run));
  };
  return (
    <Dialog title={say('enter-code')} onClose={onClose}>
      <form class="enter-code" onSubmit={submit}>
        <label for="run-code">{say('enter-code-label')}</label>
        <input
          id="run-code"
          class="code"
          type="text"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          value={text}
          aria-invalid={refused !== ''}
          aria-describedby="run-code-told"
          onInput={event => setText(event.currentTarget.value)}
        />
        <p id="run-code-told" class={refused ? 'refused' : 'small'} role="alert">
          {refused || say('enter-code-told')}
        </p>
        <button type="submit" class="button">
          {say('open-run')}
        </button>
      </form>
      <p class="small">{say('enter-code-safe')}</p>
    </Dialog>
  );
}
