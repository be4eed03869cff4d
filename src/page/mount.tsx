// Puts the page into the document, and shows the last sheet of all when something of ours has broken.

import { render } from 'preact';
import { Fault } from './fault.tsx';
import { Page } from './page.tsx';
import type { PageProps } from './props.ts';
import 'virtual:tokens.css';
import './styles/fonts.css';
import './styles/base.css';
import './styles/bar.css';
import './styles/title.css';
import './styles/play.css';
import './styles/ledger.css';
import './styles/meters.css';

/** Shows the page in `root` and keeps it in step with the game. Returns how to take it away. */
export function mountPage(root: HTMLElement, props: PageProps): () => void {
  render(<Page props={props} />, root);
  void import('./styles/later.ts'); // faces, print: nothing the first text waits for
  return () => render(null, root);
}

/** The screen for a fault of ours: says so, and offers the run code so that nothing is lost. */
export function showFault(
  root: HTMLElement,
  fault: { readonly message: string; readonly code?: string },
): void {
  render(<Fault {...fault} />, root);
}
