import { here, type AnyNode, type Focus, type Person, type Playbook, type Pulse } from '../model/playbook.ts';
import { byLabel } from './by-label.ts';
import { tooFew, type TooFew } from './too-few.ts';

/** Agreement is between two at least. */
const LEAST_LEADERS = 2;

/** What a leader named when they were last asked in the time of a focus. */
export interface Naming {
  readonly leader: Person;
  readonly pulse: Pulse;
  /** What they named; empty where it was nothing that the playbook knows. */
  readonly named: readonly AnyNode[];
  readonly namesFocus: boolean;
}

/** How many leaders name the focus. */
export interface Message {
  readonly is: 'known';
  /** How many leaders were asked in its time. */
  readonly n: number;
  readonly naming: number;
  /** What each of them named, by name. */
  readonly answers: readonly Naming[];
  /** Leaders who have not been asked in its time, or of whom nothing is known here. */
  readonly unasked: readonly Person[];
}

/**
 * How many leaders name the focus: those whose latest pulse in its time is coded as the focus, of those who have one.
 * A count of people. Where the company names no leaders, whoever answered as one counts.
 * Source: unaided recall, compared by code and never by wording; no threshold, since none is known that fits every company.
 */
export function messageOf(focus: Focus, playbook: Playbook, day: string): Message | TooFew {
  const latest = latestOf(focus, playbook, day);
  const leaders = playbook.company.leaders ? here<Person>(playbook.company.leaders) : [...latest.keys()];
  const answers = [...leaders].sort(byLabel).flatMap((leader) => {
    const pulse = latest.get(leader);
    return pulse ? [namingOf(leader, pulse, focus)] : [];
  });
  if (answers.length < LEAST_LEADERS) return tooFew(answers.length, LEAST_LEADERS);
  return {
    is: 'known',
    n: answers.length,
    naming: answers.filter(({ namesFocus }) => namesFocus).length,
    answers,
    unasked: leaders.filter((leader) => !latest.has(leader)).sort(byLabel),
  };
}

function latestOf(focus: Focus, playbook: Playbook, day: string): Map<Person, Pulse> {
  const latest = new Map<Person, Pulse>();
  for (const pulse of playbook.all('pulse')) {
    const { by, date, level } = pulse;
    if (level !== 'leader' || by?.kind !== 'person') continue;
    if (date < focus.from || date > focus.until || date > day) continue;
    const before = latest.get(by);
    if (!before || before.date <= date) latest.set(by, pulse);
  }
  return latest;
}

function namingOf(leader: Person, pulse: Pulse, focus: Focus): Naming {
  const coded = pulse.answers.map(({ codedAs }) => codedAs);
  const named = coded.filter((one) => typeof one === 'object' && one.kind !== 'missing') as AnyNode[];
  return { leader, pulse, named, namesFocus: named.includes(focus) };
}
