// The opening through which a setting is seen, and how units of a drawing become device pixels in it.

export interface View {
  readonly width: number; // device pixels
  readonly height: number;
  readonly density: number; // device pixels to a CSS pixel
}

/** Units to device pixels: multiply by `scale`, then add the origin. */
export interface Fit {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** Everything on the stage leans by six degrees: y' = y + LEAN x. Verticals stay vertical. */
export const LEAN = -Math.tan((6 * Math.PI) / 180);

/**
 * The lean as Phaser can do it, which turns and stretches but does not shear: turn by `before`, stretch, turn by `after`
 * (the singular values of the shear). Angles in radians.
 */
export const LEANT = (() => {
  const [along, across] = [-Math.PI / 2, Math.atan2(LEAN, 2)];
  const wide = (Math.hypot(2, LEAN) - LEAN) / 2;
  return { before: (across - along) / 2, wide, high: 1 / wide, after: (across + along) / 2 } as const;
})();

/** The device pixel of a leaning point. */
export const placed = (fit: Fit, x: number, y: number): { readonly x: number; readonly y: number } => ({
  x: fit.x + fit.scale * x,
  y: fit.y + fit.scale * (y + LEAN * x),
});

/** The largest fit that shows a whole box of units, leaning out at `anchor` (0 left or top, 1 right or foot). */
export function contain(
  view: View,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  anchorX = 0.5,
  anchorY = 0.5,
): Fit {
  const scale = Math.min(view.width / box.width, view.height / box.height);
  return {
    scale,
    x: (view.width - box.width * scale) * anchorX - box.x * scale,
    y: (view.height - box.height * scale) * anchorY - box.y * scale,
  };
}
