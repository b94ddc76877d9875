import { askedAbout, type Touched } from '../../analysis/agreeing.ts';
import { renamesOf } from '../../analysis/diff/renames.ts';
import {
  here,
  isHere,
  type Acceptance,
  type AnyNode,
  type Missing,
  type Party,
  type Person,
  type Playbook,
  type Release,
  type Signoff,
} from '../../model/playbook.ts';
import { ruleOf } from '../../rules/index.ts';
import { formatDate } from '../../time/date.ts';
import { POSITIONS } from '../../words.ts';
import { label, listedSpans, stopped, strong, type Span } from './spans.ts';
import { RANKS, type Playbooks, type Told } from './told.ts';

/** Files of which something could not be read on one side, so that nothing is concluded from what is missing there. */
export interface Unread {
  readonly then: (file: string) => boolean;
  readonly now: (file: string) => boolean;
}

/** What changed in what is accepted, in who stands behind a release, and in the releases themselves. */
export const paperLines = (playbooks: Playbooks, unread: Unread): Told[] => [
  ...acceptances(playbooks, unread),
  ...releases(playbooks),
  ...signoffs(playbooks, unread),
];

/** What stands on one side only, or says something else on the other. */
function paired<T>(
  then: readonly T[],
  now: readonly T[],
  key: (one: T) => string,
  keyThen = key,
): { was?: T; is?: T }[] {
  const old = new Map(then.map((one) => [keyThen(one), one]));
  const next = new Map(now.map((one) => [key(one), one]));
  const keys = [...new Set([...next.keys(), ...old.keys()])].sort();
  return keys.map((one) => {
    const [was, is] = [old.get(one), next.get(one)];
    return { ...(was && { was }), ...(is && { is }) };
  });
}

const labelOf = (one: AnyNode | Missing): string => (isHere<AnyNode>(one) ? one.label : one.to);
const refOf = (one: AnyNode | Missing): string => (isHere<AnyNode>(one) ? one.ref : one.to);

function acceptances({ then, now }: Playbooks, unread: Unread): Told[] {
  const renames = renamesOf(then, now);
  const keyWith =
    (address: (ref: string) => string) =>
    ({ rule, subject, with: others }: Acceptance) =>
      [rule, ...[subject, ...others].map((one) => address(refOf(one)))].join(' ');
  const keys = [keyWith((ref) => ref), keyWith((ref) => renames.get(ref) ?? ref)] as const;
  return paired(then.accepted, now.accepted, ...keys).flatMap(({ was, is }): Told[] => {
    const one = is ?? was;
    if (!one || (was && is && sameAcceptance(was, is))) return [];
    if (!is && unread.now(one.at([]).file)) return [];
    if (!was && unread.then(one.at([]).file)) return [];
    const subjects = [one.subject, ...one.with];
    const about: Span[] = listedSpans(subjects.map((subject) => [strong(labelOf(subject))]));
    const rule = lower(stopped(ruleOf(one.rule)?.message ?? one.rule));
    const spans: Span[] = is
      ? [
          was ? 'Accepted anew for ' : 'Accepted for ',
          ...about,
          ` ${is.until === undefined ? 'without an end' : `until ${formatDate(is.until)}`}, by ${labelOf(is.approvedBy)}: ${rule} ${stopped(is.reason)}`,
        ]
      : ['No longer accepted for ', ...about, `: ${rule}`];
    const asked = (acceptance: Acceptance | undefined): readonly Party[] | undefined =>
      acceptance && [
        ...here<Person>([acceptance.approvedBy]),
        ...here<AnyNode>([acceptance.subject, ...acceptance.with]).flatMap(askedAbout),
      ];
    const what = `what is accepted for ${subjects.map(labelOf).join(' and ')}`;
    const touched: Touched[] = [{ label: what, before: asked(was), after: asked(is) }];
    return [{ rank: RANKS.accepted, entry: { spans, data: { accepted: subjects.map(refOf) } }, touched }];
  });
}

const sameAcceptance = (a: Acceptance, b: Acceptance): boolean =>
  a.reason === b.reason && a.until === b.until && refOf(a.approvedBy) === refOf(b.approvedBy);

function releases({ then, now }: Playbooks): Told[] {
  const key = ({ version }: Release) => version;
  return paired(then.releases, now.releases, key).flatMap(({ was, is }): Told[] => {
    const one = is ?? was;
    // What was tampered with is told where it cannot be read.
    if (!one || was?.hash === is?.hash || (is ? then : now).hasBrokenRelease) return [];
    const spans: Span[] = !is
      ? ['Gone: release ', strong(one.version)]
      : was
        ? ['Release ', strong(is.version), ' is another now, though a release is never changed']
        : ['Release ', strong(is.version), `, in force from ${formatDate(is.inForce)}`];
    const notes = is && !was ? is.notes.trim() : '';
    return [
      {
        rank: RANKS.release,
        entry: { spans, below: notes ? [[notes]] : [], data: { release: one.version } },
        touched: [{ label: `release ${one.version}`, after: leadersOf(now) }],
      },
    ];
  });
}

const leadersOf = ({ company }: Playbook): Person[] => here<Person>(company.leaders);

type Position = Signoff & { readonly release: Release };

function signoffs({ then, now }: Playbooks, unread: Unread): Told[] {
  const all = ({ releases: some }: Playbook): Position[] =>
    some.flatMap((release) => release.signoffs.map((signoff) => ({ ...signoff, release })));
  const key = ({ release, by }: Position) => `${release.version} ${refOf(by)}`;
  const isReleased = ({ version }: Release) => now.releases.some((one) => one.version === version);
  return paired(all(then), all(now), key).flatMap(({ was, is }): Told[] => {
    const one = is ?? was;
    // What went with its release is told there.
    if (!one || !isReleased(one.release)) return [];
    if ((!was && unread.then(one.at([]).file)) || (!is && unread.now(one.at([]).file))) return [];
    const below = is ? ofPosition(is, was) : [];
    const isMoved = was?.position !== is?.position;
    if (!isMoved && below.length === 0) return [];
    const who = strong(labelOf(one.by));
    const on = ` on ${one.release.version}`;
    const said = ({ position }: Position) => POSITIONS[position];
    const moved = was && isMoved ? `${said(was)} → ` : '';
    const spans: Span[] = is ? [who, `${on}: ${moved}${said(is)}`] : ['Gone: where ', who, ` stood${on}`];
    const asked = here<Person>([one.by]);
    return [
      {
        rank: RANKS.signoff,
        entry: { spans, below, data: { release: one.release.version } },
        touched: [{ label: `their position${on}`, before: asked, after: asked }],
      },
    ];
  });
}

/** What else somebody says of where they stand, where that is something else than before. */
function ofPosition(is: Position, was: Position | undefined): Span[][] {
  const day = (one: Position | undefined) => (one?.on === undefined ? 'no day' : formatDate(one.on));
  const reader = (one: Position | undefined) =>
    one?.public === true ? 'everyone' : 'the most closed audience';
  return [
    ...(is.note !== was?.note
      ? [[label(is.note === undefined ? 'note (gone)' : 'note'), ` ${is.note ?? was?.note ?? ''}`]]
      : []),
    ...(was && is.on !== was.on ? [[label('day'), ` ${day(was)} → ${day(is)}`]] : []),
    ...(was && reader(is) !== reader(was)
      ? [[label('who may read the note'), ` ${reader(was)} → ${reader(is)}`]]
      : []),
  ];
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
