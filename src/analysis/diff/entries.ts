import { editionsOf } from './editions.ts';
import { WORKING } from './edition.ts';
import { changeInWords } from './summary.ts';
import { aboutTeam, compare, type ToldChange, type ToldField } from './told.ts';
import { addressIn } from './plain.ts';
import type { Playbook } from '../../model/playbook.ts';
import { perPlaybook } from '../per-playbook.ts';

/** Something that a release brought, for those who follow what changes. */
export interface Entry {
  /** What it is about: a norm as `kind/id`, or the release itself. */
  readonly ref: string;
  readonly version: string;
  /** What seals that version: it tells this playbook from every other. */
  readonly seal: string;
  /** The version before it; undefined for the first release. */
  readonly before: string | undefined;
  /** The first day on which it is in force. */
  readonly on: string;
  readonly title: string;
  /** What changed, a line a field. */
  readonly lines: readonly string[];
  /** Teams that it is about; `company` for everyone. */
  readonly teams: ReadonlySet<string>;
  /** Values that it is, or under which it stands. */
  readonly values: ReadonlySet<string>;
}

/** Everything that each release changed in what is asked of somebody, the latest first; the first release is one entry. */
export const entriesOf: (playbook: Playbook) => readonly Entry[] = perPlaybook((playbook) => {
  const editions = editionsOf(playbook).filter(({ version }) => version !== WORKING);
  const seals = new Map(playbook.releases.map(({ version, hash }) => [version, hash]));
  const [first] = playbook.releases;
  if (!first) return [];
  const entries = editions.slice(1).map((after, index) => {
    const comparison = compare(editions[index] ?? after, after);
    const teams = [...after.norms.values(), ...comparison.before.norms.values()].flatMap(({ kind, id }) =>
      kind === 'team' ? [id] : [],
    );
    return comparison.changes
      .filter(({ weight }) => weight === 'substantive')
      .map((change): Entry => {
        const about = new Set(teams.filter((team) => aboutTeam(change, team, comparison) === 'team'));
        if (change.binds.includes('company')) about.add('company');
        const norms = [comparison.before.norms.get(change.before ?? ''), after.norms.get(change.after ?? '')];
        const values = norms.flatMap((norm) =>
          norm?.kind === 'value' ? [norm.id] : valueIn(addressIn(norm?.fields['value'])),
        );
        return {
          ref: change.ref,
          version: after.version,
          seal: seals.get(after.version) ?? '',
          before: comparison.before.version,
          on: after.inForce ?? '',
          title: `${change.label}: ${changeInWords(change)}`,
          lines: linesOf(change),
          teams: about,
          values: new Set(values),
        };
      });
  });
  const start: Entry = {
    ref: `release/${first.version}`,
    version: first.version,
    seal: first.hash,
    before: undefined,
    on: first.inForce,
    title: `${first.version}, the first release`,
    lines: [first.notes.trim() || 'What was agreed has been released for the first time.'],
    teams: new Set(['company']),
    values: new Set(),
  };
  // Within a release as its page tells them; releases come into force in order.
  return [...entries.reverse().flat(), start];
});

const valueIn = (address: string | undefined): string[] =>
  address === undefined ? [] : [address.replace(/^value\//, '')];

/** So long a text is read on the page of the change, where it is told word by word. */
const LONG = 240;

function linesOf({ says, fields, decidedIn }: ToldChange): string[] {
  return [
    ...(says === undefined ? [] : [says]),
    ...fields.map(fieldInALine),
    ...(decidedIn ? [`Decided in: ${decidedIn.called}`] : []),
  ];
}

function fieldInALine({ called, before, after, words }: ToldField): string {
  const name = called.charAt(0).toUpperCase() + called.slice(1);
  if (after === undefined) return `${name}: left out`;
  if (Math.max(before?.length ?? 0, after.length) > LONG)
    return `${name}: ${before === undefined ? 'new' : 'written anew'}`;
  const isSaid = words !== undefined || after.endsWith('.');
  const said = (text: string) => (isSaid ? `“${text.replace(/\.$/, '')}”` : text);
  return before === undefined
    ? `${name}: ${said(after)}`
    : `${name}: was ${said(before)}, now ${said(after)}`;
}
