// The one rounding of the model: half goes up, for negative numbers too, in every engine alike.

/** The nearest whole number. */
export const round = (x: number): number => Math.floor(x + 0.5);

/** The nearest number between two ends. */
export const clamp = (x: number, least: number, most: number): number => Math.min(most, Math.max(least, x));
