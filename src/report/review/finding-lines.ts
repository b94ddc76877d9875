import type { Loaded } from '../../playbook.ts';
import { isStructural, isWorthKnowing, type Finding } from '../../rules/finding.ts';
import type { Base } from '../how.ts';
import { inFolder } from '../finding-places.ts';
import { settlersInWords } from '../settlers.ts';
import type { Compared } from './compared.ts';
import { code, label, listedSpans, tickedSpans, unstopped, type Entry, type Span } from './spans.ts';

const CALLED = { error: 'Error', warning: 'Warning', info: 'Worth knowing' } as const;
/** So many places are named. */
const MOST = 6;

/** What pulls apart: what, who has to settle it, the repair, and where it stands. */
export function findingEntry(finding: Finding, { playbook }: Loaded, folder: string): Entry {
  const { severity, message, fix } = finding;
  const settlers = settlersInWords(finding, playbook);
  return {
    spans: [{ is: 'strong', text: `${CALLED[severity]}:` }, ' ', ...tickedSpans(message)],
    below: [
      ...(settlers ? [[label('To settle'), ` ${settlers}`]] : []),
      [label('Fix'), ' ', ...tickedSpans(fix)],
      placeSpans(finding, folder),
    ],
    data: dataOf(finding, folder),
  };
}

/** What cannot be read: where, what, and the repair. */
export function unreadEntry(finding: Finding, folder: string, note = ''): Entry {
  return {
    spans: [code(placesOf(finding, folder)[0] ?? ''), ' ', ...tickedSpans(finding.message), note],
    below: [[label('Fix'), ' ', ...tickedSpans(finding.fix)]],
    data: dataOf(finding, folder),
  };
}

/** What is known of findings that are gone. */
interface Gone {
  readonly then: Loaded;
  readonly now: Loaded;
  readonly base: Base;
  readonly compared: Compared;
}

/** What no longer pulls apart: what was settled first, then with its reason what only no longer shows: it was accepted, or one of its records is gone or cannot be read. */
export function goneEntries({ then, now, base, compared }: Gone): Entry[] {
  const accepted = new Set(now.accepted.map(({ fingerprint }) => fingerprint));
  const went = wentFrom(compared);
  const entries = bySeverity(base.gone)
    .filter((finding) => !isStructural(finding) && !finding.drift && !isWorthKnowing(finding))
    .map((finding) => {
      const refs = [finding.subject, ...finding.related.map(({ subject }) => subject)];
      const lost = refs.find((ref) => ref !== undefined && !now.playbook.get(ref) && went(ref) !== undefined);
      const name = lost === undefined ? '' : unstopped(then.playbook.get(lost)?.label ?? lost);
      const isAccepted = accepted.has(finding.fingerprint);
      const spans: Span[] = [
        ...(isAccepted ? ['Accepted, not settled: '] : []),
        ...tickedSpans(finding.message),
        ...(lost === undefined ? [] : [` (“${name}” ${went(lost) ?? ''})`]),
      ];
      const data = { rule: finding.rule, severity: finding.severity, subject: finding.subject ?? null };
      return { isSettled: !isAccepted && lost === undefined, entry: { spans, data } };
    });
  return [...entries.filter((one) => one.isSettled), ...entries.filter((one) => !one.isSettled)].map(
    ({ entry }) => entry,
  );
}

const ORDER = { error: 0, warning: 1, info: 2 } as const;

/** Findings with the errors first, else in their order. */
export const bySeverity = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);

/** What became of a record that is no longer there, in words; undefined where it only goes by another id. */
function wentFrom({ norms, log, left }: Compared): (ref: string) => string | undefined {
  const changes = [...norms.changes, ...log.changes];
  const renamed = new Set(changes.flatMap(({ is, before }) => (is === 'renamed' ? [before] : [])));
  const unread = new Set(left.map(({ ref }) => ref));
  return (ref) => (renamed.has(ref) ? undefined : unread.has(ref) ? 'cannot be read' : 'is gone');
}

function dataOf(finding: Finding, folder: string): NonNullable<Entry['data']> {
  const { rule, severity, subject, message, fix, parties } = finding;
  return {
    rule,
    severity,
    subject: subject ?? null,
    places: placesOf(finding, folder),
    message,
    fix,
    parties,
  };
}

function placeSpans(finding: Finding, folder: string): Span[] {
  const places = placesOf(finding, folder);
  const more = places.length > MOST ? [` · ${places.length - MOST} more`] : [];
  return [
    ...listedSpans(
      places.slice(0, MOST).map((place) => [code(place)]),
      ' · ',
      ' · ',
    ),
    ...more,
  ];
}

/** Every place that a finding names, its own first: `data/areas.yaml:3`. */
const placesOf = ({ place, related }: Finding, folder: string): string[] => [
  ...new Set(
    [place, ...related.map((one) => one.place)].map(({ file, line }) => `${inFolder(folder, file)}:${line}`),
  ),
];
