// The bar across the top: where you are, the run code, and the ways to the other sheets.

import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { CHAPTERS } from '../model/openings.ts';
import type { Run } from '../model/types.ts';
import type { Game } from '../play/game.ts';
import { copy } from './clipboard.ts';
import { type Panel, useCode, usePage } from './context.ts';
import { Icon } from './icons.tsx';
import { say } from './words.ts';

export function TopBar({ game }: { game: Game }): JSX.Element {
  const { props, open } = usePage();
  const chapter = game.scene.kind === 'ending' ? undefined : game.scene.dossier.chapter;
  const named = CHAPTERS.find(({ number }) => number === chapter);
  const sound = props.sound.on();
  return (
    <header class="bar">
      <button type="button" class="mark" onClick={() => props.leave()} aria-label={say('to-title')}>
        {say('thaw')}{' '}
        <span lang="ru" aria-hidden="true">
          ОТТЕПЕЛЬ
        </span>
      </button>
      <p class="bar-chapter">
        {chapter ? <b>{say('chapter', { number: chapter })}</b> : <b>{say('ending')}</b>}{' '}
        <span>{named && say('chapter-of', { title: named.title, years: named.years })}</span>
      </p>
      <RunCode run={game.run} />
      <nav aria-label={say('sheets')}>
        <BarButton panel="journal" name={say('journal')} icon={<Icon name="journal" />} />
        <BarButton panel="presidium" name={say('presidium')} icon={<Icon name="table" />} />
        <button type="button" class="bar-sound" aria-pressed={sound} onClick={() => props.sound.toggle()}>
          <Icon name={sound ? 'sound' : 'silent'} /> <span>{sound ? say('sound-on') : say('sound-off')}</span>
        </button>
        <BarButton panel="settings" name={say('settings')} icon={<Icon name="lamp" />} />
        <BarButton panel="help" name={say('help')} icon={<Icon name="help" />} />
        <button type="button" class="bar-menu" aria-haspopup="dialog" onClick={() => open('menu')}>
          <Icon name="menu" /> <span>{say('menu')}</span>
        </button>
      </nav>
    </header>
  );
}

function BarButton(props: { panel: Panel; name: string; icon: ComponentChildren }): JSX.Element {
  const { open } = usePage();
  return (
    <button
      type="button"
      class={`bar-${props.panel}`}
      aria-haspopup="dialog"
      onClick={() => open(props.panel)}
    >
      {props.icon} <span>{props.name}</span>
    </button>
  );
}

function RunCode({ run }: { run: Run }): JSX.Element {
  const { props, open } = usePage();
  const [copied, setCopied] = useState(false);
  const code = useCode(run);
  const state = props.shelf.state();
  return (
    <p class="bar-code">
      <span class="bar-kept">{state === 'not_kept' ? say('not-kept-short') : say('run')}</span>{' '}
      <code>{code.length > 14 ? `${code.slice(0, 14)}…` : code}</code>
      <button
        type="button"
        aria-label={copied ? say('copied') : say('copy-code')}
        onClick={() =>
          void copy(code).then(
            () => setCopied(true),
            () => open('journal'), // where it can be copied by hand
          )
        }
        onBlur={() => setCopied(false)}
      >
        {copied ? say('copied') : <Icon name="copy" />}
      </button>
    </p>
  );
}
