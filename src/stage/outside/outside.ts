// Places that are one broad drawing: the steppe with its wind, Pitsunda with a telephone that rings, the apron at Vnukovo.

import type { Picture } from '../../play/picture.ts';
import { type Drawing, sceneArt } from '../art.ts';
import type { DeskLayout } from '../desk/layout.ts';
import { paintBodies } from '../desk/paintRoom.ts';
import { type TelephoneOnDesk, telephonesIn } from '../desk/telephone.ts';
import { INKS } from '../inks.ts';
import { type Motion, PAUSE, settling } from '../motion.ts';
import {
  type Painted,
  painted,
  type Setting,
  type SettingBuilder,
  type Studio,
  showBetween,
} from '../setting.ts';
import { type Fit, LEAN, type View } from '../view.ts';

interface Outlook {
  readonly drawing: 'steppe' | 'pitsunda' | 'vnukovo';
  readonly focus: { readonly x: number; readonly y: number }; // 0-1: what must stay in sight when cropped
  readonly telephone?: { readonly x: number; readonly y: number; readonly scale: number };
  readonly wind?: true;
}

export const buildSteppe = outside({ drawing: 'steppe', focus: { x: 0.56, y: 0.5 }, wind: true });
export const buildPitsunda = outside({
  drawing: 'pitsunda',
  focus: { x: 0.66, y: 1 }, // the plate under the telephone is read on the smallest view too
  telephone: { x: 840, y: 872, scale: 1.3 },
});
export const buildVnukovo = outside({ drawing: 'vnukovo', focus: { x: 0.4, y: 0.74 } });

const GUST = 900; // ms

const SHEET = { width: 1280, height: 960, lean: 67 } as const; // the sheets lean about their own middle

function outside(outlook: Outlook): SettingBuilder {
  return async (studio, view) => {
    const [drawing, telephones] = await Promise.all([
      sceneArt(outlook.drawing),
      outlook.telephone ? sceneArt('telephones') : null,
    ]);
    return new Outside(studio, view, outlook, drawing, telephones);
  };
}

class Outside implements Setting {
  readonly layer;
  private readonly outlook: Outlook;
  private readonly drawing: Drawing;
  private readonly telephones: Drawing | null;
  private readonly ground: Painted;
  private readonly wind: Painted;
  private readonly telephone: TelephoneOnDesk | null;
  private view: View;
  private shown: Picture | null = null;

  constructor(studio: Studio, view: View, outlook: Outlook, drawing: Drawing, telephones: Drawing | null) {
    this.outlook = outlook;
    this.drawing = drawing;
    this.telephones = telephones;
    this.view = view;
    this.layer = studio.scene.add.container(0, 0);
    this.ground = painted(studio.scene, this.layer);
    this.wind = painted(studio.scene, this.layer);
    this.telephone = telephones ? telephonesIn(this.layer, studio, ['apparatus'])[0]! : null;
    this.paint();
  }

  show(picture: Picture, motion: Motion): void {
    const first = this.shown === null;
    this.shown = picture;
    const telephone = picture.telephones[0]!;
    if (this.telephone) {
      // It was quiet until now: so that the first picture rings too.
      if (first && telephone.ringing) this.telephone.show({ ...telephone, ringing: false }, motion, 0);
      this.telephone.show(telephone, motion, PAUSE);
    }
    const blown = picture.land.blown;
    if (!this.outlook.wind || blown === 0) {
      this.wind.image.setVisible(false);
      return;
    }
    this.paintWind(blown);
    if (first) motion.run(GUST, t => showBetween(this.wind.image, 0, settling(t)), PAUSE);
  }

  fit(view: View): void {
    this.view = view;
    this.paint();
    if (this.shown && this.outlook.wind && this.shown.land.blown > 0) this.paintWind(this.shown.land.blown);
  }

  destroy(): void {
    this.telephone?.destroy();
    this.ground.destroy();
    this.wind.destroy();
    this.layer.destroy();
  }

  private get cover(): Fit {
    const scale = Math.max(this.view.width / SHEET.width, this.view.height / SHEET.height);
    const { x, y } = this.outlook.focus;
    return {
      scale,
      x: (this.view.width - SHEET.width * scale) * x,
      y: (this.view.height - SHEET.height * scale) * y,
    };
  }

  private paint(): void {
    const { scale, x, y } = this.cover;
    const place = this.outlook.telephone;
    const layout: Pick<DeskLayout, 'fit' | 'places'> = {
      fit: { scale, x, y: y + SHEET.lean * scale },
      places: place ? { apparatus: place } : {},
    };
    this.ground.paint(this.view.width, this.view.height, context => {
      context.setTransform(scale, 0, 0, scale, x, y);
      context.drawImage(this.drawing, 0, 0, SHEET.width, SHEET.height);
      if (this.telephones) paintBodies(context, layout, this.telephones);
    });
    if (this.telephone && this.telephones)
      this.telephone.fit(layout.fit, place, this.view.density, this.telephones);
  }

  /** Tapered streaks of dots, from the lower left to the upper right; more of them as more soil goes. */
  private paintWind(blown: number): void {
    const { scale, x, y } = this.cover;
    const streaks = STREAKS.slice(0, Math.max(1, Math.ceil((blown / 120) * STREAKS.length)));
    this.wind.paint(this.view.width, this.view.height, context => {
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, this.view.width, this.view.height);
      context.setTransform(scale, scale * LEAN, 0, scale, x, y + SHEET.lean * scale);
      context.fillStyle = INKS.soot;
      for (const streak of streaks) dotStreak(context, streak);
    });
    showBetween(this.wind.image, 0, 1);
  }
}

interface Streak {
  readonly x: number;
  readonly y: number;
  readonly length: number;
  readonly rise: number;
}

const STREAKS: readonly Streak[] = [
  { x: 610, y: 490, length: 660, rise: 300 },
  { x: 760, y: 640, length: 540, rise: 250 },
  { x: 520, y: 800, length: 640, rise: 260 },
  { x: 860, y: 520, length: 420, rise: 150 },
  { x: 400, y: 640, length: 460, rise: 170 },
];

function dotStreak(context: CanvasRenderingContext2D, { x, y, length, rise }: Streak): void {
  const pitch = 6.4;
  context.beginPath();
  for (let row = 0; row * pitch < rise + 110; row++)
    for (let column = 0; column * 2 * pitch < length; column++) {
      const px = x + (2 * column + (row % 2)) * pitch;
      const py = y + 50 - row * pitch;
      const along = (px - x) / length;
      const middle = y - rise * along ** 1.3;
      const off = Math.abs(py - middle) / (12 + 56 * along * (1 - along * 0.5));
      const radius = off > 1 ? 0 : 3.1 * (1 - along) ** 0.8 * (1 - off * off);
      if (radius < 0.4) continue;
      context.moveTo(px + radius, py);
      context.arc(px, py, radius, 0, 2 * Math.PI);
    }
  context.fill();
}
