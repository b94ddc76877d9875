import { here, type Person, type Playbook } from '../model/playbook.ts';
import { listed, nearest } from '../schema/nearest.ts';

/** Why who was named cannot sign, in one sentence. */
export interface NoSigner {
  readonly problem: string;
}

/** The leader who is named by id, or by handle with an @; or why there is none. */
export function signerOf(named: string, playbook: Playbook): Person | NoSigner {
  const person = named.startsWith('@') ? byHandle(named, playbook) : byId(named, playbook);
  if ('problem' in person) return person;
  const leaders = here<Person>(playbook.company.leaders);
  if (!leaders.includes(person)) {
    const names = leaders.map(({ label, id }) => `${label} (${id})`).join(', ');
    const known = names
      ? `Leaders: ${names}.`
      : 'It names none; they stand in `leaders:`, in data/company.yaml.';
    return { problem: `${person.label} is no leader of this playbook. ${known}` };
  }
  if (person.vacant)
    return { problem: `Nobody holds the seat “${person.label}”, so nobody can sign for it.` };
  return person;
}

function byId(id: string, playbook: Playbook): Person | NoSigner {
  const person = playbook.find('person', id);
  if (person) return person;
  const ids = playbook.all('person').map((one) => one.id);
  return { problem: `Nobody in this playbook has the id “${id}”.${meant(nearest(id, ids))}` };
}

function byHandle(handle: string, playbook: Playbook): Person | NoSigner {
  const people = playbook.all('person');
  const [person, another] = people.filter((one) => spelled(one) === handle.toLowerCase());
  if (person && another)
    return {
      problem: `${listed([person.label, another.label])} both have the handle “${handle}”. Name one of them by id: ${person.id} or ${another.id}.`,
    };
  if (person) return person;
  const near = nearest(
    handle,
    people.map(spelled).filter((one) => one !== undefined),
  );
  return {
    problem: `Nobody in this playbook has the handle “${handle}”.${meant(near)} It stands in \`handle:\`, in data/people.yaml.`,
  };
}

/** A handle as the code host reads it: with an @, and small letters for capitals. */
const spelled = ({ handle }: Person): string | undefined =>
  handle && `@${handle.replace(/^@/, '').toLowerCase()}`;

const meant = (near: string | undefined): string => (near === undefined ? '' : ` Did you mean “${near}”?`);
