// What a reader may set, and how it reaches the page: as data attributes that the styles answer to.

export interface Settings {
  readonly text: 'usual' | 'large' | 'larger'; // prose at 18, 20, 23 px
  readonly light: 'device' | 'paper' | 'lamp';
  readonly contrast: 'device' | 'usual' | 'more';
  readonly motion: 'device' | 'moving' | 'still';
  readonly numberKeys: boolean;
  readonly music: number; // 0-100
  readonly effects: number; // 0-100
}

export const DEFAULT_SETTINGS: Settings = {
  text: 'usual',
  light: 'device',
  contrast: 'device',
  motion: 'device',
  numberKeys: true,
  music: 60,
  effects: 80,
};

const CHOICES = {
  text: ['usual', 'large', 'larger'],
  light: ['device', 'paper', 'lamp'],
  contrast: ['device', 'usual', 'more'],
  motion: ['device', 'moving', 'still'],
} as const;

/** Settings from what was stored; whatever is missing or strange becomes the default. */
export function readSettings(stored: unknown): Settings {
  const from = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<string, unknown>;
  const oneOf = <K extends keyof typeof CHOICES>(key: K): Settings[K] =>
    (CHOICES[key] as readonly unknown[]).includes(from[key])
      ? (from[key] as Settings[K])
      : DEFAULT_SETTINGS[key];
  const volume = (key: 'music' | 'effects') => {
    const value = from[key];
    return typeof value === 'number' && value >= 0 && value <= 100
      ? Math.round(value)
      : DEFAULT_SETTINGS[key];
  };
  return {
    text: oneOf('text'),
    light: oneOf('light'),
    contrast: oneOf('contrast'),
    motion: oneOf('motion'),
    numberKeys: typeof from.numberKeys === 'boolean' ? from.numberKeys : DEFAULT_SETTINGS.numberKeys,
    music: volume('music'),
    effects: volume('effects'),
  };
}

/** Shows the settings on the document: data-text, data-light, data-contrast, data-motion. */
export function showSettings(settings: Settings, root: HTMLElement): void {
  for (const key of Object.keys(CHOICES) as (keyof typeof CHOICES)[]) {
    if (settings[key] === 'device') delete root.dataset[key];
    else root.dataset[key] = settings[key];
  }
}
