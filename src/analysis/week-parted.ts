import type { Checkpoint, Decision, Forum, Missing, Person, Playbook } from '../model/playbook.ts';
import type { Days } from './week-changes.ts';
import { verdictsOf, type Course, type Question } from './verdicts.ts';

/** The sentences that leaders wrote on one thing, side by side. */
export interface SideBySide {
  readonly field: 'message' | 'outcome';
  readonly sentences: readonly { readonly by: Person | Missing; readonly words: string }[];
}

/** Somebody who did not agree with a decision, and carries it, or does not. */
export interface Dissent {
  readonly decision: Decision;
  readonly by: Person | Missing;
  readonly position: 'disagree-and-commit' | 'disagree';
  readonly note: string | undefined;
}

/** Where leaders parted, the last time that they answered the three questions together. */
export interface Parted {
  /** The session at which the group answered last; undefined where it has not yet. */
  readonly checkpoint: Checkpoint | undefined;
  readonly courses: readonly Course[];
  /** What each wrote on what the group did not say yes to; empty where they wrote nothing that may be read here. */
  readonly sideBySide: readonly SideBySide[];
  /** What else they wrote. */
  readonly notes: readonly { readonly by: Person | Missing; readonly words: string }[];
  /** Who disagreed with what was decided or raised in these days. */
  readonly dissents: readonly Dissent[];
}

/** Which of a leader’s sentences shows why a question was not answered yes; whether they stand behind it shows in none. */
const SHOWN_BY: Readonly<Partial<Record<Question, SideBySide['field']>>> = {
  sameMessage: 'message',
  sameOutcome: 'outcome',
};

/** Where leaders parted by the end of some days: what the alignment forum that answered last said together, and what each wrote. */
export function partedIn(playbook: Playbook, forums: readonly Forum[], days: Days): Parted {
  const [latest] = forums
    .map((forum) => verdictsOf(forum, { until: days.until }))
    .filter(({ sessions }) => sessions.length > 0)
    .sort((a, b) => ((a.sessions.at(-1)?.date ?? '') > (b.sessions.at(-1)?.date ?? '') ? -1 : 1));
  const checkpoint = latest?.sessions.at(-1);
  const courses = latest?.courses ?? [];
  const answers = checkpoint?.answers ?? [];
  const wrote = (field: 'message' | 'outcome' | 'note') =>
    answers.flatMap((answer) => {
      const words = answer[field];
      return words === undefined ? [] : [{ by: answer.by, words }];
    });
  const fields = courses.flatMap(({ question, last }) => {
    const field = SHOWN_BY[question];
    return field === undefined || last === undefined || last === 'yes' ? [] : [field];
  });
  const sideBySide = fields
    .map((field) => ({ field, sentences: wrote(field) }))
    .filter(({ sentences }) => sentences.length > 1);
  return {
    checkpoint,
    courses,
    sideBySide,
    notes: sideBySide.length > 0 ? wrote('note') : [],
    dissents: dissentsIn(playbook, days),
  };
}

function dissentsIn(playbook: Playbook, { from, until }: Days): Dissent[] {
  return playbook
    .all('decision')
    .filter(({ raised, decided }) =>
      [raised.date, decided?.date].some((day) => day !== undefined && day >= from && day <= until),
    )
    .flatMap((decision) =>
      (decision.positions ?? []).flatMap(({ by, position, note }) =>
        position === 'disagree-and-commit' || position === 'disagree'
          ? [{ decision, by, position, note }]
          : [],
      ),
    );
}
