// Small drawings of things beside a word, never instead of one for assistive technology.

import type { JSX } from 'preact';

const PATHS = {
  journal: 'M4 3h10a2 2 0 0 1 2 2v12H6a2 2 0 0 1-2-2V3zM4 15a2 2 0 0 1 2-2h10M7.5 6.5h5M7.5 9.5h5',
  table: 'M2.5 11h15l-2 4h-11zM5 8.5a1.8 1.8 0 1 1 .1 0M10 8.5a1.8 1.8 0 1 1 .1 0M15 8.5a1.8 1.8 0 1 1 .1 0',
  silent: 'M3 8v4h3l4 3.5v-11L6 8H3zM13 7.5l4 5M17 7.5l-4 5',
  sound: 'M3 8v4h3l4 3.5v-11L6 8H3zM13 7q2.2 3 0 6M15.5 5q4 5 0 10',
  help: 'M7 7a3 3 0 1 1 4.2 2.800c-.8.4-1.2.9-1.2 1.900M10 15v.4M10 2a8 8 0 1 1-.1 0',
  copy: 'M7 7h9v9H7zM4 13V4h9',
  lock: 'M5 9h10v8H5zM7.5 9V6.5a2.5 2.5 0 0 1 5 0V9',
  lamp: 'M6 12L8 3h4l2 9zM10 12v4M6.5 17h7',
  menu: 'M3 5h14M3 10h14M3 15h14',
} as const;

export function Icon({ name }: { name: keyof typeof PATHS }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
