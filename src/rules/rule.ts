import type { AnyNode, Party, Playbook } from '../model/playbook.ts';
import type { Place } from '../source/place.ts';
import type { Unneeded } from './accept.ts';
import type { Cause } from './cause.ts';
import type { Severity } from './finding.ts';
import type { Preset } from './preset.ts';

/** A small playbook that shows a rule at work: its files, beside those that every example has. */
export type Example = Readonly<Record<string, string>>;

/** What a rule has to say of one subject. */
export interface Speech {
  readonly subject: AnyNode;
  /** The field that is pointed at; the record itself where nothing is said. */
  readonly path?: readonly (string | number)[];
  /** The place itself, where it is no field of the subject. */
  readonly place?: Place;
  readonly message: string;
  readonly fix: string;
  /** Other records that take part, and which of their fields. */
  readonly related?: readonly { readonly node: AnyNode; readonly path?: readonly (string | number)[] }[];
  /** Who has to settle it, where that is not the owners of all that take part. */
  readonly parties?: readonly Party[];
  readonly drift?: boolean;
}

/** What a rule may ask beside the playbook. */
export interface Context {
  /** The day for which everything is judged. */
  readonly now: string;
  /** Entries of `accepted.yaml` that silence nothing; empty until every other rule has spoken. */
  readonly unneeded: () => readonly Unneeded[];
}

/** A law of a healthy playbook, in one file: what it is, why, how to mend it, and how it is found. */
export interface Rule {
  /** Permanent; the name of the healthy state, of the file and of the page. */
  readonly id: string;
  /** The healthy state in one sentence, without a full stop. */
  readonly title: string;
  readonly severity: Severity;
  /** The smallest preset that holds it; structural rules are in force everywhere. */
  readonly preset: Preset;
  /** Absent on structural rules; the symptom follows from it. */
  readonly cause?: Cause;
  /** The finding in one general sentence. */
  readonly message: string;
  readonly why: string;
  readonly fix: string;
  readonly good: Example;
  /** Makes this rule speak exactly once. */
  readonly bad: Example;
  /**
   * True where it looks at what only the most closed audience may read; on every other site it is silent,
   * whether or not something is withheld there.
   */
  readonly closedOnly?: true;
  /**
   * True where it is about `accepted.yaml` itself: it speaks when all others have and what is accepted has been taken out,
   * so that no exception excuses itself.
   */
  readonly onAcceptances?: true;
  /**
   * True where it can be told from one record alone, with no more of others than what people and teams are called and which seats are empty: whatever it says of a record by itself, it says of it in any playbook.
   * Such rules are held against a record while it is written, before anything else is known; one that speaks of time alone need not be.
   */
  readonly alone?: true;
  /** Absent on structural rules, whose faults are found while reading. */
  readonly check?: (playbook: Playbook, context: Context) => Iterable<Speech>;
}
