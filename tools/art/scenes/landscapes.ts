// Three places outside: the steppe under the plough, the terrace at Pitsunda, the apron at Vnukovo.
// Each is one broad sheet, leaning like the desk, meant to be cropped to the stage from its middle.

import { INKS, MAP_INKS } from '../../../src/stage/inks.ts';
import { chance } from '../../../src/stage/noise.ts';
import { box, disc, halftone, SHEAR, shape, sheet, stroke } from './print.ts';

const WIDTH = 1280;
const HEIGHT = 960;

/** Leans a drawing about the middle of the sheet. */
const landscape = (body: string): string =>
  sheet(WIDTH, HEIGHT, `<g transform="translate(0 67) ${SHEAR}">${body}</g>`);

/** Furrows to the horizon, grass on the left, a crawler at work. The wind is the stage's. */
export function steppe(): string {
  const horizon = 430;
  const vanish = 900;
  let furrows = '';
  for (let i = -9; i < 26; i++) {
    const left = 120 + i * 74;
    furrows += shape(
      `M${vanish - 6 + i * 1.6} ${horizon}L${vanish - 5 + i * 1.6} ${horizon}L${left + 38} 1120L${left} 1120Z`,
      i % 3 === 0 ? '#7A4812' : '#8F5612',
    );
  }
  let grass = '';
  for (let i = 0; i < 150; i++) {
    const y = horizon + 16 + chance(i, 1, 3) ** 1.4 * 460;
    const near = (y - horizon) / 460;
    const x = -40 + chance(i, 2, 3) * (360 - 250 * near);
    const tall = 16 + 54 * near;
    const bend = 10 + 26 * near;
    grass += `M${x.toFixed(0)} ${y.toFixed(0)}q${(bend * 0.2).toFixed(0)} ${(-tall * 0.7).toFixed(0)} ${bend.toFixed(0)} ${(-tall).toFixed(0)}`;
  }
  return landscape(
    `<path d="${box(-20, -120, 1340, 1240)}" fill="#E9E2CC"/>` +
      halftone({ x: -10, y: 120, width: 1310, height: 306 }, 9, '#D9C08A', (_, y) =>
        Math.max(0, ((y - 120) / 306) * 3.4),
      ) +
      shape(disc(944, 196, 76), INKS.ochre) +
      shape(disc(938, 190, 76), '#F1D9A0') +
      tents(60, horizon) +
      shape(`M-20 ${horizon}L1320 ${horizon}L1320 1140L-20 1140Z`, MAP_INKS['land-first']) +
      furrows +
      shape(
        `M-20 ${horizon}L${vanish - 140} ${horizon}C520 ${horizon + 60} 190 ${horizon + 260} 60 1140L-20 1140Z`,
        '#8FA064',
      ) +
      shape(
        `M-20 ${horizon}L420 ${horizon}C260 ${horizon + 70} 60 ${horizon + 200} -20 ${horizon + 330}Z`,
        '#7C9058',
      ) +
      `<path d="${grass}" fill="none" stroke="${INKS.paper}" stroke-width="2.2" stroke-linecap="round"/>` +
      `<g transform="translate(500 ${horizon + 74})">${crawler()}</g>`,
  );
}

const tents = (x: number, y: number): string =>
  [0, 66, 128, 200, 258]
    .map((dx, i) => {
      const high = 30 + (i % 2) * 6;
      return (
        shape(`M${x + dx} ${y + 2}L${x + dx + 26} ${y - high}L${x + dx + 54} ${y + 2}Z`, INKS.sheet) +
        shape(`M${x + dx + 26} ${y - high}L${x + dx + 54} ${y + 2}L${x + dx + 34} ${y + 2}Z`, '#CFC3A4')
      );
    })
    .join('');

/** A crawler tractor and its plough, from the side. */
const crawler = (): string =>
  halftone({ x: -90, y: 0, width: 260, height: 26 }, 7, INKS.soot, x => (x < -70 || x > 150 ? 0.6 : 2)) +
  shape('M-60 0C-78 0 -78 -30 -60 -30L62 -30C80 -30 80 0 62 0Z', INKS.soot) +
  [-54, -26, 0, 26, 54]
    .map(x => shape(disc(x, -14, 9), '#57504A') + shape(disc(x, -14, 3.4), INKS.soot))
    .join('') +
  shape('M-58 -30L-58 -104L4 -104L10 -30Z', '#A3593A') +
  shape('M-50 -66L-50 -97L-4 -97L-2 -66Z', INKS.ice) +
  shape('M10 -30L6 -66L74 -60L78 -30Z', '#A3593A') +
  shape('M40 -63L74 -60L78 -30L46 -30Z', '#7C4029') +
  shape('M-64 -112L8 -112L10 -103L-64 -103Z', '#743A22') +
  shape('M52 -62L52 -98L60 -98L60 -61Z', INKS.soot) +
  stroke('M-60 -14L-104 -10M-104 -10L-128 -10', INKS.soot, 5) +
  [-88, -106, -124].map(x => shape(`M${x} -12L${x + 12} -12L${x - 2} 12Z`, INKS.slate)).join('');

/** The sea, two pines, the terrace. The telephone is put on the table by the stage. */
export function pitsunda(): string {
  const horizon = 372;
  let waves = '';
  for (let i = 0; i < 90; i++) {
    const y = horizon + 14 + chance(i, 1, 8) ** 1.5 * 210;
    const near = (y - horizon) / 210;
    const x = -10 + chance(i, 2, 8) * 1280;
    waves += `M${x.toFixed(0)} ${y.toFixed(0)}h${(14 + 46 * near).toFixed(0)}`;
  }
  return landscape(
    `<path d="${box(-20, -120, 1340, 520)}" fill="#E7E3CF"/>` +
      halftone(
        { x: -10, y: -110, width: 1310, height: 480 },
        9,
        '#BCD0C4',
        (_, y) => 3.2 * Math.min(1, 1 - (y - 40) / 330),
      ) +
      shape(disc(792, 268, 62), INKS.ochre) +
      shape(disc(787, 263, 62), '#F3DCA4') +
      shape(`M-20 ${horizon}L1320 ${horizon}L1320 640L-20 640Z`, '#5E8A8C') +
      shape(`M-20 ${horizon + 92}L1320 ${horizon + 92}L1320 640L-20 640Z`, '#4A7478') +
      `<path d="${waves}" stroke="${INKS.ice}" stroke-width="3" stroke-linecap="round" fill="none"/>` +
      halftone({ x: 700, y: horizon + 4, width: 190, height: 190 }, 9, '#F3DCA4', (x, y) =>
        Math.max(0, 3.2 * (1 - Math.abs(x - 792) / (40 + (y - horizon) * 0.3))),
      ) +
      cutter(1010, horizon + 8) +
      shape('M-20 592C240 566 520 600 760 584C980 570 1160 590 1320 578L1320 700L-20 700Z', INKS.kraft) +
      shape('M-20 640C260 622 560 652 860 634C1060 622 1200 640 1320 630L1320 770L-20 770Z', '#C5A871') +
      pine(170, 720, 1) +
      pine(330, 712, 0.72) +
      balustrade(664) +
      shape('M-20 748L1320 748L1320 1140L-20 1140Z', '#B9B29A') +
      [0, 1, 2, 3, 4, 5, 6]
        .map(i => stroke(`M${i * 230 - 60} 748L${i * 300 - 260} 1140`, '#9C957E', 3))
        .join('') +
      stroke('M-20 850L1320 850', '#9C957E', 3) +
      deckChair(300, 900) +
      terraceTable(),
  );
}

/** A grey cutter a little too near the shore. */
const cutter = (x: number, y: number): string =>
  shape(`M${x - 66} ${y - 6}L${x + 70} ${y - 10}L${x + 52} ${y + 10}L${x - 54} ${y + 10}Z`, INKS.soot) +
  shape(`M${x - 30} ${y - 8}L${x - 26} ${y - 32}L${x + 18} ${y - 32}L${x + 24} ${y - 8}Z`, INKS.slate) +
  shape(`M${x - 14} ${y - 32}L${x - 12} ${y - 46}L${x + 6} ${y - 46}L${x + 8} ${y - 32}Z`, INKS.slateMid) +
  stroke(
    `M${x - 3} ${y - 46}L${x - 3} ${y - 82}M${x - 3} ${y - 58}L${x + 20} ${y - 40}M${x - 3} ${y - 58}L${x - 26} ${y - 36}`,
    INKS.soot,
    2.2,
  );

function pine(x: number, y: number, size: number): string {
  const clump = (dx: number, dy: number, r: number, ink: string) =>
    shape(disc(x + dx * size, y + dy * size, r * size, 0.62), ink);
  return (
    shape(
      `M${x - 20 * size} ${y}C${x - 8 * size} ${y - 190 * size} ${x - 34 * size} ${y - 330 * size} ${x + 18 * size} ${y - 520 * size}L${x + 32 * size} ${y - 520 * size}C${x - 6 * size} ${y - 330 * size} ${x + 22 * size} ${y - 180 * size} ${x + 22 * size} ${y}Z`,
      '#5A3A24',
    ) +
    stroke(
      `M${x - 4 * size} ${y - 360 * size}C${x - 50 * size} ${y - 400 * size} ${x - 80 * size} ${y - 420 * size} ${x - 120 * size} ${y - 424 * size}`,
      '#5A3A24',
      11 * size,
    ) +
    stroke(
      `M${x + 2 * size} ${y - 410 * size}C${x + 60 * size} ${y - 440 * size} ${x + 100 * size} ${y - 470 * size} ${x + 140 * size} ${y - 474 * size}`,
      '#5A3A24',
      10 * size,
    ) +
    clump(-130, -450, 92, '#1F4238') +
    clump(150, -500, 104, '#1F4238') +
    clump(20, -560, 130, INKS.greenDeep) +
    clump(-60, -500, 84, '#2C5748') +
    clump(100, -545, 78, '#2C5748') +
    clump(10, -592, 84, '#356553')
  );
}

function balustrade(y: number): string {
  let posts = '';
  for (let x = -10; x < 1320; x += 56)
    posts +=
      shape(
        `M${x} ${y + 78}L${x + 2} ${y + 50}C${x - 6} ${y + 40} ${x - 6} ${y + 26} ${x + 4} ${y + 14}L${x + 20} ${y + 14}C${x + 30} ${y + 26} ${x + 30} ${y + 40} ${x + 22} ${y + 50}L${x + 24} ${y + 78}Z`,
        '#D3C6A2',
      ) +
      shape(
        `M${x + 14} ${y + 14}L${x + 20} ${y + 14}C${x + 30} ${y + 26} ${x + 30} ${y + 40} ${x + 22} ${y + 50}L${x + 24} ${y + 78}L${x + 14} ${y + 78}Z`,
        '#B5A77F',
      );
  return (
    posts +
    shape(box(-20, y, 1340, 16), '#D3C6A2') +
    shape(box(-20, y + 16, 1340, 5), '#9C8F69') +
    shape(box(-20, y + 76, 1340, 12), '#D3C6A2') +
    shape(box(-20, y + 88, 1340, 5), '#8F8870')
  );
}

/** A folding chair of striped canvas, seen from the side. */
const deckChair = (x: number, y: number): string =>
  halftone({ x: x - 110, y: y - 6, width: 300, height: 44 }, 8, INKS.soot, (px, py) => {
    const off = ((px - x - 30) / 140) ** 2 + ((py - y - 14) / 20) ** 2;
    return off > 1 ? 0 : 2.6 * (1 - off ** 2);
  }) +
  stroke(`M${x - 96} ${y + 8}L${x + 116} ${y - 176}M${x - 88} ${y - 78}L${x + 96} ${y + 10}`, INKS.wood, 9) +
  [0, 1, 2, 3, 4, 5, 6]
    .map(i => {
      const [from, to] = [i / 7, (i + 1) / 7];
      const sag = (t: number) =>
        `${(x - 78 + 182 * t).toFixed(1)} ${(y - 66 - 96 * t + 74 * t * (1 - t) * 1.6).toFixed(1)}`;
      const rim = (t: number) =>
        `${(x - 62 + 182 * t).toFixed(1)} ${(y - 46 - 96 * t + 74 * t * (1 - t) * 1.6).toFixed(1)}`;
      return shape(
        `M${sag(from)}L${sag(to)}L${rim(to)}L${rim(from)}Z`,
        i % 2 === 0 ? INKS.sheet : INKS.slateMid,
      );
    })
    .join('') +
  stroke(`M${x - 84} ${y - 78}L${x + 88} ${y + 6}`, INKS.wood, 6);

/** The near table: the stage sets the cream telephone on it. */
const terraceTable = (): string =>
  shape('M560 846L1130 846L1190 904L520 904Z', INKS.wood) +
  shape('M560 846L1130 846L1176 890L530 890Z', INKS.woodLight) +
  shape('M520 904L1190 904L1190 922L520 922Z', '#5E3820') +
  shape('M575 922L610 922L600 1140L580 1140ZM1100 922L1136 922L1130 1140L1108 1140Z', '#5E3820');

/** An airliner, a flight of steps, one car, two men where there should have been a dozen. */
export function vnukovo(): string {
  const horizon = 452;
  return landscape(
    `<path d="${box(-20, -140, 1340, 640)}" fill="#D3DAD2"/>` +
      halftone(
        { x: -10, y: 190, width: 1310, height: 262 },
        9,
        '#B5C4BC',
        (_, y) => ((y - 190) / 262) * 3.2,
      ) +
      shape(disc(250, 356, 54), '#E9C377') +
      terminal(horizon) +
      shape(`M-20 ${horizon}L1320 ${horizon}L1320 1140L-20 1140Z`, '#9FA89F') +
      shape(`M-20 ${horizon + 150}L1320 ${horizon + 96}L1320 1140L-20 1140Z`, '#8B968E') +
      [0, 1, 2, 3, 4]
        .map(i => stroke(`M${-40 + i * 380} 1140L${300 + i * 190} ${horizon}`, '#79857D', 3))
        .join('') +
      stroke(`M-20 ${horizon + 300}L1320 ${horizon + 230}`, '#79857D', 3) +
      halftone({ x: 260, y: 700, width: 1040, height: 150 }, 9, INKS.soot, (x, y) => {
        const off = Math.abs(y - 764 - (x - 700) * 0.01) / (66 - Math.abs(x - 820) * 0.05);
        return off > 1 ? 0 : 3.2 * (1 - off ** 3);
      }) +
      airliner() +
      car(190, 806) +
      waiting(392, 872, 1) +
      waiting(344, 884, 0.96),
  );
}

function terminal(y: number): string {
  let windows = '';
  for (let x = 60; x < 560; x += 34) windows += shape(box(x, y - 52, 18, 30), '#E9C377');
  return (
    shape(`M20 ${y}L20 ${y - 74}L600 ${y - 74}L600 ${y}Z`, INKS.slate) +
    shape(`M240 ${y - 74}L262 ${y - 118}L366 ${y - 118}L388 ${y - 74}Z`, '#33434E') +
    stroke(`M314 ${y - 118}L314 ${y - 176}`, '#33434E', 4) +
    windows +
    shape(`M600 ${y}L600 ${y - 40}L1320 ${y - 46}L1320 ${y}Z`, '#5E6F67')
  );
}

/** Four turboprops and a tall fin, too big for the picture. */
function airliner(): string {
  let ports = '';
  for (let x = 684; x < 1240; x += 44) ports += shape(disc(x, 596, 8.5, 1.25), INKS.night);
  const engine = (x: number, y: number, size: number) =>
    shape(
      `M${x - 60 * size} ${y - 16 * size}C${x - 84 * size} ${y - 14 * size} ${x - 84 * size} ${y + 14 * size} ${x - 60 * size} ${y + 16 * size}L${x + 96 * size} ${y + 8 * size}L${x + 96 * size} ${y - 10 * size}Z`,
      INKS.slateMid,
    ) +
    shape(
      `M${x - 60 * size} ${y + 2 * size}L${x + 96 * size} ${y}L${x + 96 * size} ${y + 8 * size}L${x - 60 * size} ${y + 16 * size}Z`,
      INKS.slate,
    ) +
    shape(disc(x - 76 * size, y, 9 * size), INKS.soot) +
    shape(
      `M${x - 80 * size} ${y - 74 * size}L${x - 73 * size} ${y - 74 * size}L${x - 72 * size} ${y + 74 * size}L${x - 81 * size} ${y + 74 * size}Z`,
      '#2A2622',
    );
  return (
    shape('M1180 560L1262 300L1320 292L1320 560Z', INKS.sheet) +
    shape('M1240 372L1250 336L1320 328L1320 366Z', INKS.slate) +
    shape('M486 622C470 588 520 548 610 538L1340 534L1340 676L620 676C540 676 496 654 486 622Z', INKS.sheet) +
    shape('M490 634C520 628 560 626 620 626L1340 626L1340 676L620 676C546 676 502 658 490 634Z', '#CFC7B2') +
    shape('M487 616L1340 606L1340 622L488 630Z', INKS.slate) +
    shape('M520 584L566 560L600 562L600 586L540 594Z', INKS.night) +
    ports +
    shape('M760 648L1340 700L1340 740L900 690Z', '#B9B29C') +
    shape('M760 648L1340 688L1340 704L780 656Z', INKS.sheet) +
    engine(880, 676, 1) +
    engine(1090, 700, 1.1) +
    stroke('M700 676L700 752M1010 690L1010 770', INKS.soot, 9) +
    shape(disc(700, 760, 20), INKS.soot) +
    shape(disc(700, 760, 7), INKS.slateMid) +
    shape(disc(1010, 782, 24), INKS.soot) +
    shape(disc(1010, 782, 8), INKS.slateMid) +
    shape('M596 560L636 559L636 640L596 640Z', INKS.night) +
    steps()
  );
}

function steps(): string {
  let treads = '';
  for (let i = 0; i < 9; i++)
    treads += shape(
      `M${596 - i * 17} ${640 + i * 19}L${640 - i * 17} ${640 + i * 19}L${640 - i * 17} ${648 + i * 19}L${596 - i * 17} ${648 + i * 19}Z`,
      i % 2 ? '#D6CBAF' : INKS.sheet,
    );
  return (
    shape('M596 640L640 640L500 816L446 816Z', '#57504A') +
    treads +
    stroke('M594 600L442 776M638 600L494 776', INKS.soot, 4) +
    stroke('M442 776L442 816M494 776L494 816M594 600L594 640', INKS.soot, 3) +
    shape(disc(466, 822, 10), INKS.soot)
  );
}

const car = (x: number, y: number): string =>
  halftone({ x: x - 160, y: y - 4, width: 330, height: 40 }, 8, INKS.soot, px =>
    px < x - 150 || px > x + 150 ? 0.8 : 2.4,
  ) +
  shape(
    `M${x - 150} ${y - 6}C${x - 156} ${y - 40} ${x - 140} ${y - 52} ${x - 96} ${y - 56}C${x - 70} ${y - 94} ${x - 40} ${y - 98} ${x + 10} ${y - 98}C${x + 54} ${y - 98} ${x + 66} ${y - 80} ${x + 84} ${y - 56}C${x + 130} ${y - 52} ${x + 152} ${y - 40} ${x + 150} ${y - 6}Z`,
    INKS.soot,
  ) +
  shape(
    `M${x - 72} ${y - 58}C${x - 56} ${y - 84} ${x - 40} ${y - 88} ${x - 10} ${y - 88}L${x - 10} ${y - 58}ZM${x} ${y - 58}L${x} ${y - 88}C${x + 38} ${y - 88} ${x + 52} ${y - 78} ${x + 64} ${y - 58}Z`,
    '#8FA9A2',
  ) +
  stroke(`M${x - 148} ${y - 32}L${x + 148} ${y - 32}`, INKS.slateMid, 3) +
  [-92, 96]
    .map(dx => shape(disc(x + dx, y - 4, 25), '#2A2622') + shape(disc(x + dx, y - 4, 11), INKS.sheet))
    .join('') +
  shape(disc(x + 140, y - 34, 7), INKS.warm);

const waiting = (x: number, y: number, size: number): string =>
  halftone({ x, y: y - 6, width: 190 * size, height: 22 }, 7, INKS.soot, (px, py) =>
    Math.abs(py - y) < 10 - (px - x) * 0.04 ? 2.3 : 0,
  ) +
  shape(
    `M${x - 21 * size} ${y}L${x - 25 * size} ${y - 84 * size}C${x - 20 * size} ${y - 96 * size} ${x + 20 * size} ${y - 96 * size} ${x + 25 * size} ${y - 84 * size}L${x + 21 * size} ${y}Z`,
    INKS.soot,
  ) +
  shape(
    `M${x + 4 * size} ${y - 92 * size}C${x + 18 * size} ${y - 94 * size} ${x + 22 * size} ${y - 90 * size} ${x + 25 * size} ${y - 84 * size}L${x + 21 * size} ${y}L${x + 8 * size} ${y}Z`,
    '#3A342E',
  ) +
  shape(
    `M${x - 7 * size} ${y - 94 * size}L${x + 7 * size} ${y - 94 * size}L${x} ${y - 76 * size}Z`,
    INKS.sheet,
  ) +
  shape(disc(x, y - 108 * size, 13 * size, 1.15), '#E3C79B') +
  shape(
    `M${x - 19 * size} ${y - 114 * size}L${x + 19 * size} ${y - 114 * size}L${x + 13 * size} ${y - 119 * size}L${x + 11 * size} ${y - 130 * size}L${x - 11 * size} ${y - 130 * size}L${x - 13 * size} ${y - 119 * size}Z`,
    INKS.slate,
  );
