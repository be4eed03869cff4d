// Raises the stage when the text stands, keeps it in step with the game, and does without it where it cannot be.

import type { PersonId } from '../model/ids.ts';
import type { Game } from '../play/game.ts';
import { type Place, picture } from '../play/picture.ts';
import { askAhead, canDraw } from '../stage/ahead.ts';
import type { Stage } from '../stage/stage.ts';

type Elsewhere = { readonly place: Place; readonly year: number | undefined };

export interface StageHand {
  attach(slot: HTMLElement): void;
  ready(): boolean;
  missing(): boolean;
  look(elsewhere: Elsewhere | undefined): void;
  show(game: Game | undefined): void;
  focus(person: PersonId | null): void;
  setReducedMotion(reduced: boolean): void;
  setLampLit(lit: boolean): void;
}

/** `changed` is called when the stage has come or gone; `playable` resolves when the first choice can be made. */
export function createStageHand(changed: () => void, playable: Promise<void>): StageHand {
  let stage: Stage | undefined;
  let slot: HTMLElement | undefined;
  let shown: Game | undefined;
  let reduced = false;
  let lampLit = false;
  let missing = false;
  let elsewhere: Elsewhere | undefined;

  let due = false;

  /** The text comes first: the stage is drawn when the page has been painted. */
  function draw(): void {
    if (due || !stage) return;
    due = true;
    afterPaint(() => {
      due = false;
      paint();
    });
  }

  function paint(): void {
    if (!shown || !stage) return;
    stage.show(elsewhere ? picture(shown, shown.facts, elsewhere.place, elsewhere.year) : picture(shown));
  }

  async function raise(into: HTMLElement): Promise<void> {
    try {
      await painted();
      if (into !== slot) return;
      const [{ createStage }] = await Promise.all([import('../stage/stage.ts'), makeReady(playable)]);
      if (into !== slot) return;
      const raised = await createStage(into, { reducedMotion: reduced, lampLit, onTrouble });
      if (into !== slot) {
        raised.destroy(); // the reader went back to the title meanwhile
        return;
      }
      stage = raised;
      draw();
    } catch {
      if (into === slot) missing = true; // the text and the dials are the whole game
    }
    changed();
  }

  function onTrouble(trouble: 'context_lost' | 'context_restored' | 'missing_art'): void {
    missing = trouble === 'context_lost';
    if (trouble === 'context_restored') draw();
    changed();
  }

  return {
    attach(into) {
      if (into === slot) return;
      stage?.destroy();
      stage = undefined;
      slot = into;
      if (!missing) void raise(into);
    },
    ready: () => stage !== undefined && !missing,
    missing: () => missing,
    look(next) {
      if (next === elsewhere) return;
      elsewhere = next;
      draw();
    },
    show(game) {
      shown = game;
      elsewhere = undefined;
      draw();
    },
    focus: person => stage?.focus(person),
    setReducedMotion(next) {
      reduced = next;
      stage?.setReducedMotion(next);
    },
    setLampLit(next) {
      lampLit = next;
      stage?.setLampLit(next);
    },
  };
}

const afterPaint = (work: () => void): void => {
  requestAnimationFrame(() => setTimeout(work));
};

const painted = (): Promise<void> => new Promise(afterPaint);

/** While the stage is on its way: its drawings are asked for, and the graphics card is woken when nobody waits for more. */
async function makeReady(playable: Promise<void>): Promise<void> {
  askAhead();
  await playable;
  await idle();
  if (!canDraw()) throw new Error('This browser has no WebGL.');
}

const idle = (): Promise<void> =>
  new Promise(resolve => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 4000 });
    else setTimeout(resolve, 500);
  });
