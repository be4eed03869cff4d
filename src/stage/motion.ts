// What moves and for how long. The stage steps it once a frame and sleeps while it rests.

interface Move {
  readonly draw: (t: number) => unknown; // t from 0 to 1
  readonly duration: number; // ms
  elapsed: number; // ms; negative while it waits
}

export class Motion {
  reduced: boolean;
  private moves: Move[] = [];

  constructor(reduced: boolean) {
    this.reduced = reduced;
  }

  /** How many ms nothing moves from now on: 0 while something does, Infinity where nothing is going to. */
  get rest(): number {
    return Math.max(0, Math.min(...this.moves.map(({ elapsed }) => -elapsed)));
  }

  /** Draws from 0 to 1 over a time in ms; at once, and only at 1, where motion is reduced. */
  run(duration: number, draw: (t: number) => unknown, delay = 0): void {
    if (this.reduced) {
      draw(1);
      return;
    }
    draw(0);
    this.moves.push({ draw, duration, elapsed: -delay });
  }

  /** Does something once, after so many ms; at once where motion is reduced. */
  after(delay: number, act: () => void): void {
    this.run(0, t => t === 1 && act(), delay);
  }

  /** Lets this many ms pass. */
  step(ms: number): void {
    const moves = this.moves;
    this.moves = [];
    for (const move of moves) {
      move.elapsed += ms;
      if (move.elapsed < 0) this.moves.push(move);
      else if (move.elapsed < move.duration) {
        move.draw(move.elapsed / move.duration);
        this.moves.push(move);
      } else move.draw(1);
    }
  }

  /** Sets everything where it was going. */
  finish(): void {
    const moves = this.moves;
    this.moves = [];
    for (const move of moves) move.draw(1);
  }

  /** Forgets everything, for a setting that is going away. */
  drop(): void {
    this.moves = [];
  }
}

/** cubic-bezier(.2,.7,.2,1), closely enough: quick at first, then settling. */
export const settling = (t: number): number => 1 - (1 - t) ** 3;

/** For one picture to give way to another. */
export const FADE = 280; // ms

/** From the last frame to the next picture, however fast a reader is: a spot that changes twice in a second flashes. */
export const STILL = 1000; // ms

/** From a picture's coming to what moves on it: its fade, a second, and a little. */
export const PAUSE = 1400; // ms

export const RING = { shake: 600, rest: 900, times: 3 } as const; // ms
const SHAKE = 0.6; // degrees; at 1.2 the edges of the handset flash

/** How many degrees a ringing handset is turned at t, 0 to 1, of one ring. */
export const ringing = (t: number): number => SHAKE * Math.sin(t * Math.PI * 2 * 7);
