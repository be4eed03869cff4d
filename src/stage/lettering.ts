// The faces the stage letters with, the same as the page's, and a few ways to set a line on a canvas.

export const FACES = {
  head: '"Sofia Sans Extra Condensed", "Arial Narrow", sans-serif',
  text: 'Literata, Georgia, serif',
  label: 'Jost, system-ui, sans-serif',
} as const;

const SAMPLES = [
  ['800 24px "Sofia Sans Extra Condensed"', 'AaБб0'],
  ['900 24px "Sofia Sans Extra Condensed"', 'AaБб0'],
  ['700 24px "Sofia Sans Extra Condensed"', 'AaБб0'],
  ['500 16px Jost', 'AaБб0'],
  ['600 16px Jost', 'AaБб0'],
] as const;

const PATIENCE = 2500; // ms; then the fallback faces are used and the stage is lettered again when the fonts come

/** Resolves when the faces are there, or after a while without them. */
export function facesReady(fonts: FontFaceSet): Promise<void> {
  const all = Promise.all(SAMPLES.map(([font, text]) => fonts.load(font, text))).then(() => undefined);
  const patience = new Promise<void>(resolve => setTimeout(resolve, PATIENCE));
  return Promise.race([all.catch(() => undefined), patience]);
}

export interface Line {
  readonly size: number; // units
  readonly weight: 500 | 600 | 700 | 800 | 900;
  readonly face?: keyof typeof FACES;
  readonly ink: string;
  readonly align?: CanvasTextAlign;
  readonly spacing?: number; // units between letters
  readonly width?: number; // units; the line is set narrower rather than wider than this
}

/** Sets a line with its left end, middle or right end at a point. */
export function letter(
  context: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  line: Line,
): void {
  prepare(context, line);
  if (line.width === undefined) context.fillText(text, x, y);
  else context.fillText(text, x, y, line.width);
  context.letterSpacing = '0px';
}

/** Makes a context ready to set a line. */
export function prepare(context: CanvasRenderingContext2D, line: Line): void {
  context.font = `${line.weight} ${line.size}px ${FACES[line.face ?? 'head']}`;
  context.textAlign = line.align ?? 'left';
  context.textBaseline = 'alphabetic';
  context.fillStyle = line.ink;
  context.letterSpacing = `${line.spacing ?? 0}px`;
}
