// The whole page: title or play, the open sheet, the keys, and the one voice that speaks up.

import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Run } from '../model/types.ts';
import { picture } from '../play/picture.ts';
import { type Page as Around, PageContext, type Panel, useCode, usePage } from './context.ts';
import { deedOf, pressOf } from './keys.ts';
import { Notices } from './notices.tsx';
import { Panels } from './panels.tsx';
import { Play } from './play.tsx';
import type { PageProps } from './props.ts';
import { latestOf, rowsOf } from './reading.ts';
import { changesSentence, meterSentence, metersSentence, whatNow } from './sentences.ts';
import { type Settings, showSettings } from './settings.ts';
import { Title } from './title.tsx';
import { TopBar } from './topBar.tsx';
import { say } from './words.ts';

export function Page({ props }: { props: PageProps }): JSX.Element {
  const [, redraw] = useState(0);
  const [settings, setSettings] = useState<Settings>(props.settings);
  const [panel, open] = useState<Panel>();
  const voice = useRef<Speak | undefined>(undefined);
  const busy = useRef(false);

  // Before the first paint: Begin may be pressed at once.
  useLayoutEffect(() => props.subscribe(() => redraw(n => n + 1)), [props]);
  useLayoutEffect(() => showSettings(settings, document.documentElement), [settings]);

  const page = useMemo<Around>(
    () => ({
      props,
      settings,
      set(next) {
        setSettings(next);
        props.settingsChanged(next);
      },
      panel,
      open,
      announce: (sentence, shown = false) => voice.current?.(sentence, shown),
      run(action) {
        if (busy.current) return;
        busy.current = true;
        // What goes wrong here is a fault of ours: main.ts shows it (unhandledrejection).
        void Promise.resolve(action()).finally(() => {
          busy.current = false;
        });
      },
    }),
    [props, settings, panel],
  );
  const game = props.game();

  // With the scene itself: a key between the scene and a later effect would mean the scene before.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') page.announce(''); // takes down what a key had asked for
      if (!settings.numberKeys || document.querySelector('dialog[open]') || !game) return;
      const deed = deedOf(pressOf(event));
      if (!deed) return;
      const { scene } = game;
      const { telephones } = picture(game);
      event.preventDefault();
      switch (deed.kind) {
        case 'choose': {
          const choice = scene.kind === 'dossier' ? scene.choices[deed.place] : undefined;
          if (!choice) return;
          if (choice.closed) page.announce(say('closed-said', { reason: choice.closed.reason }), true);
          else page.run(() => props.actions.choose(choice.move));
          return;
        }
        case 'go_on':
          if (scene.kind === 'answer') page.run(() => props.actions.goOn());
          return;
        case 'meter':
          page.announce(meterSentence(telephones.find(({ faction }) => faction === deed.faction)!), true);
          return;
        case 'meters':
          page.announce(metersSentence(telephones), true);
          return;
        case 'what_now':
          page.announce(whatNow(scene), true);
          return;
        default:
          open(deed.kind);
      }
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [page, game]);

  // After each change of scene: the focus stands on the new heading, and what moved is said once.
  const scene = game?.scene;
  const key = game ? sceneKey(game.steps.length, game.scene.kind) : 'title';
  const first = useRef(true);
  useEffect(() => {
    document.title =
      scene && scene.kind !== 'ending' ? say('page-title', { title: scene.dossier.title }) : say('thaw');
    if (first.current) {
      first.current = false;
      return;
    }
    window.scrollTo(0, 0);
    document.querySelector<HTMLElement>('main h1')?.focus();
    const moved = game && scene ? rowsOf(latestOf(scene).lines, game.run.opening) : [];
    page.announce(moved.length > 0 ? changesSentence(moved, props.people) : '');
  }, [key]);

  return (
    <PageContext.Provider value={page}>
      <a class="skip" href="#story">
        {say('skip')}
      </a>
      {game && <TopBar game={game} />}
      <Notices />
      {game ? <Play game={game} key={game.run.opening.id} /> : <Title />}
      {game && <OnPaper run={game.run} />}
      {props.sound.caption() && <p class="caption">{props.sound.caption()}</p>}
      {panel && <Panels panel={panel} game={game} />}
      <Voice speaker={voice} />
    </PageContext.Provider>
  );
}

type Speak = (sentence: string, shown: boolean) => void;

/** The live region. A part of its own, so that speaking draws nothing else again. */
function Voice({ speaker }: { speaker: { current?: Speak | undefined } }): JSX.Element {
  const [said, setSaid] = useState({ text: '', shown: false });
  // Said again, the same sentence must differ, or it is not read out.
  speaker.current = (sentence, shown) =>
    setSaid(before => ({ text: before.text === sentence ? `${sentence}\u00a0` : sentence, shown }));
  return (
    <div class={said.shown ? 'said' : 'unseen'} role="status" aria-live="polite">
      {said.text}
    </div>
  );
}

/** Stands at the foot of every printed page, so that the run on it can be opened again. */
function OnPaper({ run }: { run: Run }): JSX.Element {
  const { codes } = usePage().props;
  const code = useCode(run);
  return (
    <p class="on-paper" aria-hidden="true">
      {code} {codes.link(code)}
    </p>
  );
}

const sceneKey = (steps: number, kind: string): string => `${steps}/${kind}`;
