// A sheet laid over the desk: a modal <dialog> that returns the focus to where it came from.

import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Echo } from './echo.tsx';
import { say } from './words.ts';
import './styles/sheets.css';

export interface DialogProps {
  readonly title: string;
  readonly russian?: string; // lettering as texture beside the title
  readonly wide?: boolean;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

export function Dialog({ title, russian, wide, onClose, children }: DialogProps): JSX.Element {
  const sheet = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = sheet.current;
    const before = document.activeElement;
    dialog?.showModal();
    dialog?.querySelector<HTMLElement>('h2')?.focus();
    return () => {
      dialog?.close();
      // A part of the page that was redrawn meanwhile leaves the focus to its own heading.
      if (before instanceof HTMLElement && before.isConnected) before.focus();
      else document.querySelector<HTMLElement>('main h1')?.focus();
    };
  }, []);
  return (
    <dialog
      ref={sheet}
      class={wide ? 'sheet wide' : 'sheet'}
      aria-labelledby="sheet-title"
      onCancel={event => {
        event.preventDefault();
        onClose();
      }}
    >
      <header class="sheet-head">
        <h2 id="sheet-title" tabIndex={-1}>
          {title}
        </h2>
        {russian && <Echo text={russian} />}
        <button type="button" class="close" onClick={onClose}>
          {say('close')}
        </button>
      </header>
      <div class="sheet-body">{children}</div>
    </dialog>
  );
}
