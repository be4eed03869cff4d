// Every telephone can be seen, on a wide screen, a small one and a telephone's own.

import { describe, expect, it } from 'vitest';
import { FACTION_IDS, type FactionId } from '../../model/ids.ts';
import { placed, type View } from '../view.ts';
import { layOut } from './layout.ts';

const THREE: FactionId[] = ['countryside', 'army', 'ministries'];

describe('the desk', () => {
  it.each([
    [928, 840, 1],
    [742, 740, 1],
    [742, 740, 2],
    [1110, 1020, 3],
    [1000, 420, 1],
    [700, 900, 1],
  ])('shows all eight telephones and their plates at %i by %i, density %i', (width, height, density) => {
    const view: View = { width: width * density, height: height * density, density };
    const { fit, places, strip } = layOut(view, THREE);
    expect(strip).toBe(false);
    for (const faction of FACTION_IDS) {
      const place = places[faction]!;
      const top = placed(fit, place.x + 90, place.y - 145 * place.scale);
      const foot = placed(fit, place.x - 98, place.y + 66);
      expect(foot.x).toBeGreaterThanOrEqual(0);
      expect(placed(fit, place.x + 104, place.y).x).toBeLessThanOrEqual(view.width);
      expect(top.y).toBeGreaterThanOrEqual(0);
      expect(foot.y).toBeLessThanOrEqual(view.height);
    }
  });

  it('shows on a telephone the three that the dossier concerns, never reordered', () => {
    const view: View = { width: 390, height: 186, density: 1 };
    const { fit, places, strip } = layOut(view, THREE);
    expect(strip).toBe(true);
    expect(Object.keys(places)).toEqual(['ministries', 'army', 'countryside']);
    for (const place of Object.values(places)) {
      expect(placed(fit, place.x + 90, place.y - 145).y).toBeGreaterThanOrEqual(0);
      expect(placed(fit, place.x - 98, place.y + 66).y).toBeLessThanOrEqual(view.height);
    }
  });
});
