// One portrait file: a strip of four moods that share a body, a head and what lies over the eyes.

import { type Frame, frame } from './frame.ts';
import { INK } from './inks.ts';
import { MOODS, type Mood, PLAYS, soften } from './moods.ts';
import { body, shoulders } from './parts/body.ts';
import { brows, earrings, eyes, moles, mouth, sockets } from './parts/features.ts';
import { arms, glasses } from './parts/glasses.ts';
import { fringe, hair, hairMass, locks } from './parts/hair.ts';
import { hand, handOutline } from './parts/hand.ts';
import { folds, nose } from './parts/nose.ts';
import { plaitBack, plaitFront } from './parts/plait.ts';
import { ears, flesh, shade, skull } from './parts/skull.ts';
import { beard, moustache } from './parts/whiskers.ts';
import { FINE, KEY, type Mark, paint } from './pen.ts';
import type { Sketch, Traits } from './sheet.ts';
import { traits } from './usual.ts';

/** Side of one mood's square. */
export const SIDE = 240;
const WIDE = SIDE * FINE;
/** A smaller figure shrinks toward this height, so that heads stay level. */
const ZOOM_TOP = 14;

const shift = (dx: number, dy: number) => `translate(${Math.round(dx * FINE)} ${Math.round(dy * FINE)})`;

/** Paper left bare on the lit edge, as if the plates were out of register. */
const SLIP = `fill="${INK.paper}" transform="${shift(-2.6, -1.4)}"`;

function sharedParts(f: Frame): string {
  const mass = hairMass(f);
  const hairPath = mass && `<path id="m" d="${mass}"/>`;
  const locksOut = locks(f)
    .map(m => ('raw' in m ? '' : m.d))
    .join('');
  const { hair: h } = f.who;
  const group = (id: string, marks: readonly Mark[]) => `<g id="${id}">${paint(marks)}</g>`;
  const { palm, sleeve } = handOutline(f);
  const under = `<path id="s" d="${skull(f)}"/>${hairPath}<path id="p" d="${palm}"/><path id="a" d="${sleeve}"/>`;
  const slip = `<g ${SLIP}><use href="#s"/>${mass ? '<use href="#m"/>' : ''}${locksOut ? `<path d="${locksOut}"/>` : ''}</g>`;
  const head =
    `<g id="h">${slip}${paint([...plaitBack(f), ...ears(f)])}` +
    `<use href="#s" fill="${flesh(f)}"/>${paint([...shade(f), ...folds(f, 'head'), ...earrings(f)])}</g>`;
  const face = group('c', [...sockets(f), ...nose(f), ...folds(f, 'face'), ...moles(f)]);
  const overHead =
    `<g id="t">${mass && h ? `<use href="#m" fill="${INK[h.ink]}"/>` : ''}` +
    `${paint([...hair(f), ...fringe(f), ...plaitFront(f), ...locks(f)])}</g>`;
  const front = [...moustache(f), ...beard(f), ...glasses(f)];
  const bodyPart = `<g id="b"><path ${SLIP} d="${shoulders(f)}"/>${paint(body(f))}</g>`;
  return `<defs>${under}${bodyPart}${head}${face}${overHead}${front.length ? group('o', front) : ''}</defs>`;
}

function cell(f: Frame, mood: Mood, index: number): string {
  const play = soften(PLAYS[mood], f.who.play);
  const front = f.who.moustache || f.who.beard || f.who.glasses;
  const slide = -f.turn * play.swing;
  const pivot = `${f.middle * FINE} ${Math.round((f.chin + 6) * FINE)}`;
  const tilt = play.tilt ? `rotate(${-f.far * play.tilt} ${pivot})` : '';
  const sink = play.sink ? shift(0, play.sink) : '';
  const moved = [sink, tilt].filter(Boolean).join(' ');
  const look = paint([...eyes(f, play), ...mouth(f, play)]);
  const frontUse = front ? '<use href="#o"/>' : '';
  const slid = slide ? ` transform="${shift(slide, 0)}"` : '';
  const head =
    `<g${moved ? ` transform="${moved}"` : ''}><use href="#h"/>` +
    `<g${slid}><use href="#c"/>${look}</g><use href="#t"/>${paint(arms(f, slide))}<g${slid}>${paint(brows(f, play))}${frontUse}</g></g>`;
  const torso = play.shrug ? `<use href="#b" y="${-Math.round(play.shrug * FINE)}"/>` : '<use href="#b"/>';
  let all = torso + head;
  if (f.who.zoom !== 1) {
    const z = f.who.zoom;
    all = `<g transform="translate(${Math.round(SIDE * FINE * 0.5 * (1 - z))} ${Math.round(ZOOM_TOP * FINE * (1 - z))}) scale(${z})">${all}</g>`;
  }
  if (play.hand) {
    all += `<g ${SLIP}><use href="#p"/><use href="#a"/></g>${paint(hand(f))}`;
  }
  const x = index ? ` x="${index * SIDE}"` : '';
  return `<svg${x} width="${SIDE}" height="${SIDE}" viewBox="0 0 ${WIDE} ${WIDE}">${all}</svg>`;
}

/** The square round the head alone, for small sizes: all heads at one scale, each in the middle. */
function headSquare(f: Frame): { x: number; y: number; side: number } {
  const { zoom, hair: h } = f.who;
  const top = f.crown - (h ? Math.max(...h.bulk) * 0.8 : 0);
  const side = 162;
  const [x, y] = [f.middle - side / 2, (top + f.chin - side) / 2];
  const seen = (v: number, fixed: number) => Math.round(fixed * (1 - zoom) + v * zoom);
  return { x: seen(x, SIDE / 2), y: seen(y, ZOOM_TOP), side: Math.round(side * zoom) };
}

/** The file for one set of traits: four squares side by side, each also a named view. */
export function draw(sketch: Sketch): string {
  const who: Traits = traits(sketch);
  const f = frame(who);
  const view = (id: string, x: number, y: number, side: number) =>
    `<view id="${id}" viewBox="${x} ${y} ${side} ${side}"/>`;
  const head = headSquare(f);
  const views = MOODS.map((mood, i) => {
    const whole = view(mood, i * SIDE, 0, SIDE);
    // A raised hand cut off at the wrist would say nothing.
    return mood === 'hand' ? whole : whole + view(`${mood}-head`, i * SIDE + head.x, head.y, head.side);
  }).join('');
  const cells = MOODS.map((mood, i) => cell(f, mood, i)).join('\n');
  return `<svg xmlns="http://www.w3.org/2000/svg" fill="${KEY}" viewBox="0 0 ${MOODS.length * SIDE} ${SIDE}">${views}\n${sharedParts(f)}\n${cells}\n</svg>\n`;
}
