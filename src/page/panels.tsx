// Which sheet lies over the desk. Each is fetched when it is first opened.

import type { JSX } from 'preact';
import type { Game } from '../play/game.ts';
import { type Panel, usePage } from './context.ts';
import { later } from './later.tsx';

const Journal = later(async () => (await import('./journal.tsx')).Journal);
const Presidium = later(async () => (await import('./presidium.tsx')).Presidium);
const SettingsSheet = later(async () => (await import('./settingsSheet.tsx')).SettingsSheet);
const Help = later(async () => (await import('./help.tsx')).Help);
const Menu = later(async () => (await import('./menu.tsx')).Menu);
const EnterCode = later(async () => (await import('./enterCode.tsx')).EnterCode);
const Chapters = later(async () => (await import('./chapters.tsx')).Chapters);
const Teachers = later(async () => (await import('./teachers.tsx')).Teachers);

export function Panels({ panel, game }: { panel: Panel; game: Game | undefined }): JSX.Element | null {
  const { open } = usePage();
  const onClose = () => open(undefined);
  switch (panel) {
    case 'journal':
      return game ? <Journal game={game} onClose={onClose} /> : null;
    case 'presidium':
      return game ? <Presidium game={game} onClose={onClose} /> : null;
    case 'settings':
      return <SettingsSheet onClose={onClose} />;
    case 'help':
      return <Help onClose={onClose} />;
    case 'menu':
      return <Menu onClose={onClose} />;
    case 'code':
      return <EnterCode onClose={onClose} />;
    case 'chapters':
      return <Chapters onClose={onClose} />;
    case 'teachers':
      return <Teachers onClose={onClose} />;
  }
}
