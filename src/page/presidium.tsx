// The Presidium as it sits today: each man, what he is, what is known of him; receipts after a vote.

import type { JSX } from 'preact';
import type { IsoDate, Person, Sign } from '../model/types.ts';
import type { Game } from '../play/game.ts';
import { usePage } from './context.ts';
import { Dialog } from './dialog.tsx';
import { day, fullDay } from './format.ts';
import { happeningsOf } from './reading.ts';
import { tiesOf } from './table.ts';
import { Vote } from './vote.tsx';
import { say } from './words.ts';
import './styles/presidium.css';

export function Presidium({ game, onClose }: { game: Game; onClose: () => void }): JSX.Element {
  const { props } = usePage();
  const facts = game.facts;
  const happenings = happeningsOf(game);
  const signs = happenings.flatMap(happening => (happening.kind === 'sign' ? [happening.sign] : []));
  const ballots = happenings.flatMap(happening => (happening.kind === 'ballot' ? [happening.ballot] : []));
  const seated = facts.fullMembers();
  const absent = facts.absentMembers();
  return (
    <Dialog title={say('presidium')} russian="ПРЕЗИДИУМ" wide onClose={onClose}>
      <p class="date">{fullDay(facts.date)}</p>
      <p>{say('presidium-told', { count: seated.length })}</p>
      <ul class="seats">
        {[...seated, ...absent].map(id => {
          const person = props.people[id];
          if (!person) return null;
          return (
            <li key={id} class={id === 'khrushchev' ? 'you' : undefined}>
              <Man
                person={person}
                date={facts.date}
                absent={absent.includes(id)}
                signs={signs.filter(sign => sign.person === id)}
                portrait={props.portrait(id)}
              />
            </li>
          );
        })}
      </ul>
      <h3>{say('votes-so-far')}</h3>
      {ballots.length === 0 ? (
        <p>{say('no-votes-yet')}</p>
      ) : (
        ballots.map((ballot, i) => <Vote key={i} ballot={ballot} />)
      )}
    </Dialog>
  );
}

interface ManProps {
  readonly person: Person;
  readonly date: IsoDate;
  readonly absent: boolean; // too ill to sit
  readonly signs: readonly Sign[];
  readonly portrait: string | undefined;
}

function Man({ person, date, absent, signs, portrait }: ManProps): JSX.Element {
  const post = person.posts.filter(({ from }) => from <= date).at(-1);
  const ties = tiesOf(person);
  return (
    <article class="man">
      <Portrait person={person} portrait={portrait} />
      <div>
        <h3>{person.id === 'khrushchev' ? say('you-named', { name: person.name }) : person.name}</h3>
        <p class="russian" lang="ru">
          {person.russian}
        </p>
        <p>
          {post ? `${post.title}, ` : ''}
          {say('born', { year: String(person.born) })}
        </p>
        {absent && <p>{say('too-ill')}</p>}
        {ties && <p>{ties}</p>}
        {signs.length > 0 && (
          <ul class="signs">
            {signs.map((sign, i) => (
              <li key={i} class={sign.reads}>
                <b>{day(sign.date)}.</b> {sign.sentence}
              </li>
            ))}
          </ul>
        )}
      </div>
    </article>
  );
}

/** The drawn face, or his initial where none is drawn. */
export function Portrait({
  person,
  portrait,
}: {
  person: Person;
  portrait: string | undefined;
}): JSX.Element {
  return portrait ? (
    <img class="portrait" src={portrait} alt={person.looks} width="96" height="96" loading="lazy" />
  ) : (
    <span class="portrait lettered" aria-hidden="true" lang="ru">
      {person.russian.charAt(0)}
    </span>
  );
}
