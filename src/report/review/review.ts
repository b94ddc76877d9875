import { agreeingOn } from '../../analysis/agreeing.ts';
import type { Loaded } from '../../playbook.ts';
import { isStructural, isWorthKnowing, type Finding } from '../../rules/finding.ts';
import { listed } from '../../schema/nearest.ts';
import { formatDate } from '../../time/date.ts';
import { counted } from '../../time/quantity.ts';
import { added, earlier, type Base } from '../how.ts';
import { agreeingEntries } from './agreeing-lines.ts';
import { comparedOf, type Compared } from './compared.ts';
import { bySeverity, findingEntry, goneEntries, unreadEntry } from './finding-lines.ts';
import { logLines } from './log-lines.ts';
import { normLines } from './norm-lines.ts';
import { paperLines } from './paper-lines.ts';
import { code, unstopped, type Entry, type Span } from './spans.ts';
import type { Told } from './told.ts';

/** A part of a review: lines below a heading, and a sentence after them. */
export interface Section {
  readonly id: 'unread' | 'changes' | 'apart' | 'gone' | 'unreadBefore' | 'agreeing';
  readonly heading: string;
  readonly entries: readonly Entry[];
  readonly note?: string;
}

/** What a branch does to a playbook, for those who have to say yes or no to it. */
export interface Review {
  /** Whether nothing stands against merging it. */
  readonly isFine: boolean;
  readonly verdict: string;
  readonly sections: readonly Section[];
  readonly closing: readonly Span[];
  readonly base: Base;
}

/** What is reviewed: both playbooks, judged for one day, and what came of comparing them. */
export interface Reviewed {
  readonly then: Loaded;
  readonly now: Loaded;
  readonly base: Base;
  /** The folder of the playbook in its repository. */
  readonly folder: string;
}

/** The review of a branch, in the order in which it is read: whether it can be merged, what changes, what pulls apart and no longer does, who has to agree. */
export function reviewOf({ then, now, base, folder }: Reviewed): Review {
  const fresh = added(now, { base });
  const unread = now.findings.filter(isStructural);
  const mended = base.gone.filter(isStructural);
  const brought = fresh.filter((finding) => !isStructural(finding) && !finding.drift);
  const apart = bySeverity(brought.filter((finding) => !isWorthKnowing(finding)));
  const compared = comparedOf(then, now);
  const told = changesOf(compared, then, now);
  const gone = goneEntries({ then, now, base, compared });
  const isSame = told.length === 0 && fresh.length === 0 && base.gone.length === 0 && sameTexts(then, now);
  const agreeing = agreeingOn(
    told.flatMap(({ touched }) => touched),
    now.playbook,
    now.asOf,
  );
  const sections: Section[] = [
    {
      id: 'unread',
      heading: 'What cannot be read',
      entries: [...unread]
        .sort((a, b) => Number(base.before.has(a)) - Number(base.before.has(b)))
        .map((finding) => unreadEntry(finding, folder, base.before.has(finding) ? ' (there before)' : '')),
      note: notCompared(compared),
    },
    {
      id: 'changes',
      heading: 'What changes',
      entries: told.map(({ entry }) => entry),
      ...(told.length === 0 && { note: unread.length + mended.length > 0 ? NOTHING_ELSE : NOTHING_SAID }),
    },
    {
      id: 'apart',
      heading: 'What now pulls apart',
      entries: apart.map((finding) => findingEntry(finding, now, folder)),
    },
    { id: 'gone', heading: 'What no longer pulls apart', entries: gone },
    {
      id: 'unreadBefore',
      heading: 'What could not be read before',
      entries: mended.map((finding) => unreadEntry(finding, folder)),
      ...(unread.length === 0 && { note: notCompared(compared) }),
    },
    { id: 'agreeing', heading: 'Who has to agree', entries: agreeingEntries(agreeing) },
  ];
  return {
    ...verdictOf(fresh.filter(isStructural), apart, isSame),
    sections: isSame ? [] : sections.filter(({ id, entries }) => id === 'changes' || entries.length > 0),
    closing: closing(now, base, fresh, brought),
    base,
  };
}

const NOTHING_SAID = 'Nothing that is said: only comments, spacing, or where something stands.';
const NOTHING_ELSE = 'Nothing in what could be compared.';

function changesOf({ norms, log, unread }: Compared, then: Loaded, now: Loaded): Told[] {
  const playbooks = { then: then.playbook, now: now.playbook };
  return [
    ...normLines(norms, playbooks, now.asOf),
    ...paperLines(playbooks, unread),
    ...logLines(log, playbooks, now.asOf),
  ].sort((a, b) => a.rank - b.rank);
}

function notCompared({ left }: Compared): string {
  if (left.length === 0) return 'Everything could be compared all the same.';
  return `Not compared because of this: ${listed(
    left.map(({ label }) => unstopped(label)),
    'and',
    6,
  )}. All else was.`;
}

/** Whether nothing was written anew; to those from whom something is withheld it is not told where that stands. */
function sameTexts({ texts: a }: Loaded, { texts: b, isWhole }: Loaded): boolean {
  if (!isWhole) return true;
  return a.size === b.size && [...a].every(([file, text]) => b.get(file) === text);
}

function verdictOf(unread: readonly Finding[], apart: readonly Finding[], isSame: boolean) {
  const errors = apart.filter(({ severity }) => severity === 'error').length;
  const warnings = apart.length - errors;
  const broken = unread.length;
  const isFine = broken + errors === 0;
  const say = (): string => {
    if (isSame) return 'Nothing changed.';
    const mend = `${counted(broken, 'place')} cannot be read and ${have(broken)} to be mended first`;
    const settle = `${counted(errors, 'error')} that this branch adds ${have(errors)} to be settled`;
    if (broken > 0) return errors > 0 ? `${mend}; ${settle} too.` : `${mend}.`;
    if (errors > 0) return `${settle} first.`;
    return warnings > 0
      ? `It can be merged; ${counted(warnings, 'warning')} ${warnings === 1 ? 'is' : 'are'} new.`
      : 'Nothing new pulls apart.';
  };
  return { isFine, verdict: say() };
}

const have = (count: number): string => (count === 1 ? 'has' : 'have');

function closing(now: Loaded, base: Base, fresh: readonly Finding[], brought: readonly Finding[]): Span[] {
  const standing = earlier(now, { base }).length;
  const stands =
    standing === 0
      ? 'No finding from before still stands.'
      : `${counted(standing, 'finding')} ${standing === 1 ? 'was there before and still stands' : 'were there before and still stand'}.`;
  const known = brought.filter(isWorthKnowing).length;
  const late = fresh.filter((finding) => !isStructural(finding) && finding.drift).length;
  const rest = [
    ...(known > 0 ? [`${counted(known, 'thing')} only worth knowing`] : []),
    ...(late > 0 ? [`${late} brought by time alone`] : []),
  ];
  return [
    'Compared with ',
    code(base.ref),
    ' at ',
    code(base.commit.slice(0, 8)),
    `, as of ${formatDate(now.asOf)}. ${stands}`,
    ...(rest.length > 0
      ? [` Not told here: ${listed(rest)}; `, code(`playbook check --base ${base.ref}`), ' lists them.']
      : []),
    ...(now.isWhole ? [] : [` For ${now.audience}: what fewer may read is left out.`]),
  ];
}
