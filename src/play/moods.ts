// How a telephone sounds: the four moods a loyalty can be in, and one word for each way of getting there.

import type { FactionId } from '../model/ids.ts';

export type Mood = 'warm' | 'calm' | 'low' | 'crisis';

/** The mood of a loyalty of 0-100: crisis under 25, low under 35, warm from 70. */
export function moodOf(loyalty: number): Mood {
  if (loyalty < 25) return 'crisis';
  if (loyalty < 35) return 'low';
  return loyalty < 70 ? 'calm' : 'warm';
}

/**
 * One word for the plate: who they are, how they stand, and which way they last moved. A scene that knows better
 * says so with a tag such as `# mood_army: watchful`.
 */
export function moodWord(faction: FactionId, loyalty: number, change: number): string {
  const [falling, still, rising] = WORDS[faction][moodOf(loyalty)];
  if (change < 0) return falling;
  return change > 0 ? rising : still;
}

type Words = readonly [falling: string, still: string, rising: string];

const WORDS: Readonly<Record<FactionId, Readonly<Record<Mood, Words>>>> = {
  apparatus: {
    warm: ['obliging', 'devoted', 'eager'],
    calm: ['wary', 'attentive', 'encouraged'],
    low: ['whispering', 'guarded', 'hedging'],
    crisis: ['counting', 'closed', 'bargaining'],
  },
  ministries: {
    warm: ['accommodating', 'cooperative', 'confident'],
    calm: ['grumbling', 'correct', 'reassured'],
    low: ['aggrieved', 'sullen', 'mollified'],
    crisis: ['stalling', 'obstructive', 'resentful'],
  },
  army: {
    warm: ['ready', 'steadfast', 'proud'],
    calm: ['uneasy', 'steady', 'satisfied'],
    low: ['bitter', 'stiff', 'thawing'],
    crisis: ['mutinous', 'hostile', 'cold'],
  },
  security: {
    warm: ['watchful', 'yours', 'zealous'],
    calm: ['listening', 'silent', 'helpful'],
    low: ['evasive', 'opaque', 'testing'],
    crisis: ['shadowing', 'absent', 'circling'],
  },
  countryside: {
    warm: ['patient', 'grateful', 'glad'],
    calm: ['doubtful', 'waiting', 'hopeful'],
    low: ['cheated', 'weary', 'relieved'],
    crisis: ['leaving', 'desperate', 'exhausted'],
  },
  workers: {
    warm: ['content', 'cheerful', 'singing'],
    calm: ['muttering', 'waiting', 'pleased'],
    low: ['angry', 'tired', 'calmer'],
    crisis: ['striking', 'furious', 'simmering'],
  },
  intelligentsia: {
    warm: ['thoughtful', 'grateful', 'dazzled'],
    calm: ['disappointed', 'stirring', 'reading'],
    low: ['disillusioned', 'muted', 'tentative'],
    crisis: ['silenced', 'estranged', 'numb'],
  },
  camp: {
    warm: ['loyal', 'fraternal', 'ardent'],
    calm: ['murmuring', 'watching', 'reassured'],
    low: ['quarrelling', 'distant', 'conciliatory'],
    crisis: ['breaking', 'estranged', 'sour'],
  },
};
