// Settings survive being stored, and nothing strange that was stored survives being read.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, readSettings, type Settings } from './settings.ts';

describe('settings', () => {
  it('come back as they were stored', () => {
    const mine: Settings = {
      text: 'larger',
      light: 'lamp',
      contrast: 'more',
      motion: 'still',
      numberKeys: false,
      music: 0,
      effects: 100,
    };
    expect(readSettings(JSON.parse(JSON.stringify(mine)))).toEqual(mine);
  });

  it('are the first reader’s where nothing or nonsense was stored', () => {
    expect(readSettings(undefined)).toEqual(DEFAULT_SETTINGS);
    expect(readSettings('dark')).toEqual(DEFAULT_SETTINGS);
    expect(readSettings({ text: 'huge', music: 400, numberKeys: 'yes' })).toEqual(DEFAULT_SETTINGS);
  });

  it('never throw on anything', () => {
    fc.assert(
      fc.property(fc.anything(), stored => {
        expect(Object.keys(readSettings(stored))).toEqual(Object.keys(DEFAULT_SETTINGS));
      }),
    );
  });
});
