// What a man lets you see of himself before a vote: a look, a telephone, an empty chair.

import { dayOf, isoOf } from './dates.ts';
import { PERSON_IDS } from './ids.ts';
import { draw, keyOf } from './luck.ts';
import type { State } from './state.ts';
import type { Sign } from './types.ts';

const SIGN = PERSON_IDS.map(id => keyOf(`sign/${id}`));
const SIGNS = keyOf('signs');
const PITSUNDA = dayOf('1964-10-01'); // from here on you hear them by telephone

/** What you see of every man at the table. No two show the same sign on one day, while there are sentences. */
export function showSigns(state: State): void {
  if (state.happenings === null) return;
  const { seed } = state.terms;
  const sentences = state.day < PITSUNDA ? AT_HAND : FROM_AFAR;
  const first = draw(seed, SIGNS, state.day);
  const shown = { warm: 0, correct: 0, cool: 0, absent: 0 };
  for (let seat = 0; seat < state.count.seats; seat++) {
    const person = state.count.who[seat]!;
    const reads = readingOf(state, person);
    const some = sentences[reads];
    const sentence = some[(first + shown[reads]++) % some.length]!;
    state.happenings.push({
      kind: 'sign',
      sign: { date: isoOf(state.day), person: PERSON_IDS[person]!, reads, sentence },
    });
  }
}

type Sentences = Readonly<Record<Sign['reads'], readonly string[]>>;

const AT_HAND: Sentences = {
  warm: [
    'He agrees before you have finished.',
    'He telephones twice to ask after your health.',
    'He walks you to the car.',
    'He has your last speech on his desk, underlined.',
    'He says it ought to have been done years ago.',
    'He writes down what you say, and reads it back.',
    'He sends round a jar of mushrooms.',
    'He is the first to stand.',
    'He proposes your health twice.',
    'He asks you to come and see it for yourself.',
    'He laughs before the end of the story.',
  ],
  correct: [
    'He brings his papers, and takes them away again.',
    'He answers what he is asked.',
    'He has no questions.',
    'He says that it will be looked into.',
    'He speaks to the item, and to nobody.',
    'He comes on the hour, and goes on the half.',
    'He signs where you have signed.',
    'He asks whether that was all.',
    'He looks at the clock when the others do.',
    'He has read it.',
    'He votes with the rest.',
  ],
  cool: [
    'He has begun to send his deputy.',
    'He lets the line ring before he lifts it.',
    'He says “we”, and does not mean you.',
    'He no longer asks to be seen alone.',
    'He would like it in writing.',
    'He was talking when you came in.',
    'He reads while you speak.',
    'He asks who else has seen it.',
    'He leaves by the other door.',
    'He calls you by your post.',
    'He keeps his coat on.',
  ],
  absent: [
    'He is inspecting something in the provinces.',
    'He is on leave, and so is his telephone.',
    'He is out of town, and nobody can say where.',
    'He has had a cold since Monday week.',
    'He was expected, says his office.',
    'He is receiving a delegation.',
    'He is having a tooth seen to.',
    'He has gone down to meet a train.',
    'He is at a factory until four.',
    'He was here, and left his hat.',
    'He is at the academy for the day.',
  ],
};

const FROM_AFAR: Sentences = {
  warm: [
    'He telephones twice to ask after your health.',
    'He tells you not to hurry back for the weather.',
    'He has read your note, and agrees with it.',
    'He says that they manage, though not so well.',
    'He asks what the sea is like.',
    'He tells you to rest.',
    'He sends the papers by aeroplane, with black bread.',
    'He says good night, and then something more.',
    'He wants to know what you would do about the flats.',
    'He has the football score for you.',
    'He asks whether you have enough to read.',
  ],
  correct: [
    'He answers what he is asked.',
    'He says that it is all in what he sent.',
    'He has nothing to report.',
    'He says good day, and waits.',
    'He will put it on the list.',
    'He thanks you for calling.',
    'He repeats the figure.',
    'He reads you the telegram.',
    'He says that the others say so too.',
    'He will tell the secretary.',
    'He writes it down.',
  ],
  cool: [
    'He lets the line ring before he lifts it.',
    'He has somebody in the room.',
    'He says that it can wait until you are back.',
    'He asks when you are coming back.',
    'He holds his hand over the mouthpiece.',
    'He asks you to say that again.',
    'He is sorry, the line is bad.',
    'He has been meaning to write.',
    'He lets you finish.',
    'He says that you will have heard.',
    'He calls you by your post.',
  ],
  absent: [
    'He is on leave, and so is his telephone.',
    'He is in a meeting, says the switchboard.',
    'He has only just gone out.',
    'He is on his way, they say.',
    'He is not at this number.',
    'He will call back.',
    'He was in the corridor a minute ago.',
    'He is meeting somebody at the airport.',
    'His line is engaged.',
    'He is expected at any moment.',
    'He was to have called you.',
  ],
};

/** A committed man hides it two times in three; a loyal one is cool one time in four. */
function readingOf(state: State, person: number): Sign['reads'] {
  const luck = draw(state.terms.seed, SIGN[person]!, state.day) % 12;
  const [warm, correct, cool] = state.count.round[person] !== 0 ? [5, 8, 10] : [4, 9, 11];
  if (luck < warm) return 'warm';
  if (luck < correct) return 'correct';
  return luck < cool ? 'cool' : 'absent';
}
