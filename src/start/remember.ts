// The reader's settings, in local storage: a convenience whose loss costs nothing.

import { readSettings, type Settings } from '../page/settings.ts';

const KEY = 'thaw/settings';

/** The settings of the last visit; the defaults where none are kept. */
export function rememberedSettings(): Settings {
  try {
    return readSettings(JSON.parse(localStorage.getItem(KEY) ?? 'null'));
  } catch {
    return readSettings(null); // no storage, or not ours
  }
}

/** Keeps the settings, if the browser lets us. */
export function rememberSettings(settings: Settings): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(settings));
  } catch {
    // The settings hold until the page is closed; that is all they are for.
  }
}
