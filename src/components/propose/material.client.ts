import type { Kind } from '../../kinds.ts';
import type { WeekHours } from '../../time/calendar.ts';

/** A record that can be changed by the form: where it stands, and its text. */
export interface Proposable {
  readonly id: string;
  readonly label: string;
  readonly file: string;
  /** The line on which it begins, where that is known. */
  readonly line?: number;
  /** The whole file, or the lines of the record in a file of many. */
  readonly text: string;
  /** Whether the file holds this record alone. */
  readonly isAlone: boolean;
  /** Whether the text is what stands in the file; else it says the same, and the file may hold more. */
  readonly isAsWritten: boolean;
}

/** What the form of one kind knows of the playbook: no more than its reader may read on other pages. */
export interface Material {
  readonly kind: Kind;
  /** The day for which the site was built. */
  readonly asOf: string;
  readonly audiences: readonly string[];
  readonly records: readonly Proposable[];
  /** What each record is called, by kind and id: whatever a reference may name. */
  readonly names: Readonly<Partial<Record<Kind, Readonly<Record<string, string>>>>>;
  /** What people do, by their ids, where that is said. */
  readonly titles: Readonly<Record<string, string>>;
  /** The seats that nobody holds. */
  readonly vacant: readonly string[];
  /** What the words are called that may stand where somebody is named. */
  readonly roles: Readonly<Record<string, string>>;
  readonly repository?: { readonly url: string; readonly branch: string };
  readonly contact?: string;
  /** The working hours and the zone of the company. */
  readonly hours?: WeekHours;
  readonly timezone: string;
}
