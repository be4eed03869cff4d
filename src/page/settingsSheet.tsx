// What a reader may set. Each change shows at once and is kept.

import type { JSX } from 'preact';
import { usePage } from './context.ts';
import { Dialog } from './dialog.tsx';
import type { Settings } from './settings.ts';
import { say } from './words.ts';

type Choice<K extends keyof Settings> = readonly (readonly [Settings[K], string])[];

const TEXT: Choice<'text'> = [
  ['usual', 'text-usual'],
  ['large', 'text-large'],
  ['larger', 'text-larger'],
];
const LIGHT: Choice<'light'> = [
  ['device', 'as-device'],
  ['paper', 'light-paper'],
  ['lamp', 'light-lamp'],
];
const CONTRAST: Choice<'contrast'> = [
  ['device', 'as-device'],
  ['usual', 'contrast-usual'],
  ['more', 'contrast-more'],
];
const MOTION: Choice<'motion'> = [
  ['device', 'as-device'],
  ['moving', 'motion-moving'],
  ['still', 'motion-still'],
];

export function SettingsSheet({ onClose }: { onClose: () => void }): JSX.Element {
  const { settings, set, props } = usePage();
  const volume = (key: 'music' | 'effects', value: number) => {
    const next = { ...settings, [key]: value };
    set(next);
    props.sound.setVolumes(next.music, next.effects);
  };
  const sound = props.sound.on();
  return (
    <Dialog title={say('settings')} onClose={onClose}>
      <form class="settings" onSubmit={event => event.preventDefault()}>
        <Radios name="text" legend={say('text-size')} choices={TEXT} />
        <Radios name="light" legend={say('light')} choices={LIGHT} />
        <Radios name="contrast" legend={say('contrast')} choices={CONTRAST} />
        <Radios name="motion" legend={say('motion')} choices={MOTION} />
        <fieldset>
          <legend>{say('keys')}</legend>
          <label class="tick">
            <input
              type="checkbox"
              checked={settings.numberKeys}
              onChange={event => set({ ...settings, numberKeys: event.currentTarget.checked })}
            />
            {say('keys-on')}
          </label>
        </fieldset>
        <fieldset>
          <legend>{say('sound')}</legend>
          <label class="tick">
            <input type="checkbox" checked={sound} onChange={() => props.sound.toggle()} />
            {say('sound-wanted')}
          </label>
          <Volume name={say('music')} value={settings.music} set={value => volume('music', value)} />
          <Volume name={say('effects')} value={settings.effects} set={value => volume('effects', value)} />
        </fieldset>
      </form>
    </Dialog>
  );
}

interface RadiosProps<K extends 'text' | 'light' | 'contrast' | 'motion'> {
  readonly name: K;
  readonly legend: string;
  readonly choices: Choice<K>;
}

function Radios<K extends 'text' | 'light' | 'contrast' | 'motion'>({
  name,
  legend,
  choices,
}: RadiosProps<K>) {
  const { settings, set } = usePage();
  return (
    <fieldset>
      <legend>{legend}</legend>
      {choices.map(([value, label]) => (
        <label key={value} class="tick">
          <input
            type="radio"
            name={name}
            checked={settings[name] === value}
            onChange={() => set({ ...settings, [name]: value })}
          />
          {say(label)}
        </label>
      ))}
    </fieldset>
  );
}

function Volume({ name, value, set }: { name: string; value: number; set: (value: number) => void }) {
  return (
    <label class="volume">
      <span>{name}</span>
      <input
        type="range"
        min="0"
        max="100"
        step="5"
        value={value}
        onInput={event => set(Number(event.currentTarget.value))}
      />
      <output>{value}</output>
    </label>
  );
}
