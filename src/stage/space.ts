// The room a meeting is painted in, in units, and the flat shape everything in it is made of.

export interface Space {
  readonly width: number; // units
  readonly height: number;
  readonly compact: boolean; // no room for lettering: heads, hands and the count only
}

/** A filled polygon from x, y, x, y... */
export function polygon(context: CanvasRenderingContext2D, ink: string, points: readonly number[]): void {
  context.fillStyle = ink;
  context.beginPath();
  for (let i = 0; i < points.length; i += 2) context.lineTo(points[i]!, points[i + 1]!);
  context.closePath();
  context.fill();
}
