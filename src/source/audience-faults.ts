import { KINDS } from '../kinds.ts';
import { AUDIENCES } from '../schema/company.ts';
import { listed, nearest } from '../schema/nearest.ts';
import { isEmpty, quoted } from '../schema/written.ts';
import type { Fault } from './fault.ts';
import type { Source } from './read.ts';
import { hasAudience, type SourceRecord } from './record.ts';
import { REFUSED } from './yaml.ts';

/** The audiences of a playbook, from the most open to the most closed; undefined where its company record cannot be read. */
export function audiencesIn({
  records,
  reserved,
}: Pick<Source, 'records' | 'reserved'>): readonly string[] | undefined {
  const company = records.find(({ kind }) => kind === 'company') as SourceRecord<'company'> | undefined;
  if (company) return company.written?.audiences;
  return reserved.some(({ kind }) => kind === 'company') ? undefined : AUDIENCES;
}

/** Judges who may read each record; one that does not say it with a word of the company cannot be read by anyone. */
export function judgeAudiences(
  records: readonly SourceRecord[],
  audiences: readonly string[] | undefined,
): { records: SourceRecord[]; faults: Fault[] } {
  const faults: Fault[] = [];
  const judged = records.map((record): SourceRecord => {
    const { kind, value, written, at, ref } = record;
    if (!hasAudience(value)) return record;
    const { audience } = value;
    const wrong =
      kind === 'company'
        ? COMPANY
        : typeof audience === 'string' && (audiences ?? [audience]).includes(audience)
          ? undefined
          : refusal(audience, audiences ?? AUDIENCES, KINDS[kind].label);
    if (wrong && audience !== REFUSED) {
      const [message, fix] = wrong;
      const part = typeof audience === 'object' ? 'key' : 'value';
      const place = at(['audience'], part);
      faults.push({ rule: 'record-fits-schema', place, subject: ref, message, fix });
    }
    if (kind === 'company' || written === undefined) return record;
    return { ...record, written: wrong ? undefined : ({ ...written, audience } as typeof written) };
  });
  return { records: judged, faults };
}

const COMPANY = [
  'The company’s own record is for everyone: `audience` cannot stand in it.',
  'Remove this line. What fewer may read goes into a record of its own, with an `audience` there.',
] as const;

/** What is said of something that is no audience of a company that has `audiences`. */
function refusal(
  written: unknown,
  audiences: readonly string[],
  called: string,
): readonly [message: string, fix: string] {
  const words = listed(audiences, 'or');
  const write = `Write ${words}.`;
  if (written === null || isEmpty(written))
    return ['`audience` is empty.', `${write} Without this line the ${called} is for ${audiences[0]}.`];
  if (Array.isArray(written))
    return [
      '`audience` is a list; it takes one word.',
      `${write} Whoever may read what is more closed may read this too.`,
    ];
  if (typeof written === 'object') return ['`audience` is a group of fields; it takes one word.', write];
  const word = String(written);
  const near = nearest(word, audiences);
  const twin = near && imitation(word, near);
  if (twin)
    return [
      `“${twin}” in ${quoted(word)} is not the letter that it looks like.`,
      `Delete the word and type it anew: ${near}.`,
    ];
  const did = near ? `Did you mean “${near}”? ` : '';
  return [`${quoted(word)} is no audience of this playbook.`, `${did}${write}`];
}

/** The first letter from another alphabet by which a word differs from another, where nothing else does. */
function imitation(word: string, other: string): string | undefined {
  const letters = [...word];
  const strange = letters.filter((letter, index) => letter !== other[index]);
  // eslint-disable-next-line no-control-regex -- every letter that no id is written with
  const foreign = strange.every((letter) => !/[\u0000-\u007f]/.test(letter));
  return letters.length === other.length && foreign ? strange[0] : undefined;
}
