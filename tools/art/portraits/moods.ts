// The four moods: a few steps laid over anyone's own face, and what the whole head does.

export const MOODS = ['neutral', 'wary', 'hostile', 'hand'] as const;
export type Mood = (typeof MOODS)[number];

export interface Play {
  /** Both brows down, their inner ends down, and one brow up alone. */
  readonly brow: number;
  readonly knit: number;
  readonly lifted: number;
  /** Openness of the lids, as a part of his own. */
  readonly open: number;
  /** Corners of the mouth down, and its width as a part of his own. */
  readonly mouth: number;
  readonly narrow: number;
  /** Gaze: steps against the turn. */
  readonly gaze: number;
  /** The face slid back over the axis, as a part of the turn; the head tilted, in degrees; the head down. */
  readonly swing: number;
  readonly tilt: number;
  readonly sink: number;
  /** Shoulders up. */
  readonly shrug: number;
  readonly hand: boolean;
}

const STILL: Play = {
  brow: 0,
  knit: 0,
  lifted: 0,
  open: 1,
  mouth: 0,
  narrow: 1,
  gaze: 0,
  swing: 0,
  tilt: 0,
  sink: 0,
  shrug: 0,
  hand: false,
};

/**
 * Below 96 pixels a face says nothing by itself, so each mood also moves a mass: wary turns the face away and
 * tilts the head, hostile sinks it between the shoulders, the vote is a hand.
 */
export const PLAYS: Record<Mood, Play> = {
  neutral: STILL,
  wary: {
    ...STILL,
    brow: -0.5,
    lifted: 6.5,
    open: 0.85,
    mouth: 0.8,
    narrow: 0.84,
    gaze: 4.4,
    swing: 1.5,
    tilt: 5,
    sink: 2,
  },
  hostile: { ...STILL, brow: 4.4, knit: 5, open: 0.66, mouth: 3.4, sink: 7, shrug: 5 },
  hand: { ...STILL, brow: -3, knit: -1.6, open: 1.16, mouth: -0.8, gaze: 1.2, sink: -1, hand: true },
};

/** A mood at a part of its strength. */
export function soften(play: Play, by: number): Play {
  return {
    ...play,
    brow: play.brow * by,
    knit: play.knit * by,
    lifted: play.lifted * by,
    open: 1 + (play.open - 1) * by,
    mouth: play.mouth * by,
  };
}
