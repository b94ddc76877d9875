import { quoted } from '../../schema/explain.ts';
import { parseDate } from '../../time/date.ts';
import { draftOf, dropRow, note, type Draft } from '../draft.ts';
import type { StandingParty } from '../standing.ts';
import type { AdrFile, Said } from './adr-file.ts';
import { namedPeople } from './adr-people.ts';
import { othersBeside, readStatus, type AdrStatus } from './adr-status.ts';

/** The fields of a record as an author wrote them. */
export type Fields = Readonly<Record<string, unknown>>;

/** Names under which decision records say who decided. */
const DECIDERS = ['deciders', 'decider', 'decision makers', 'decision maker'];
/** Sections that tell what was decided. */
const OUTCOMES = ['decision outcome', 'decision', 'outcome'];
/** Fields that say something a decision has no place for. */
const ASIDE = ['consulted', 'informed'];

/** What a record says of where it stands. */
export const statusLines = ({ fields, sections }: AdrFile): readonly Said[] =>
  fields.get('status') ?? sections.get('status') ?? [];

/** A decision record as a decision, with all that it says by itself; what it does not say is not made up. */
export function decisionOf(
  adr: AdrFile,
  id: string,
  parties: readonly StandingParty[],
  before: Fields | undefined,
): Draft {
  const { file, title, fields, sections, fault } = adr;
  const status = readStatus(statusLines(adr));
  const [said] = [...(fields.get('date') ?? []), ...(sections.get('date') ?? [])];
  const day = said?.text ?? status?.date;
  const date = day === undefined ? undefined : parseDate(day);
  const isTaken = status?.status === 'decided' || status?.status === 'rejected';
  const people = namedPeople(
    DECIDERS.flatMap((name) => fields.get(name) ?? []),
    parties,
  );
  const heard = people.flatMap(({ id: one }) => one ?? []);
  const told = {
    question: title && withoutNumber(title.text),
    status: status?.status,
    raised: date?.ok ? (before?.['raised'] ?? date.value) : undefined,
    decided: isTaken && date?.ok ? date.value : undefined,
    decider: people.length === 1 ? heard[0] : undefined,
    approvals: people.length > 1 && hasAgreed(status) && heard.length > 0 ? heard : undefined,
    outcome: hasAgreed(status) ? outcomeOf(adr) : undefined,
  };
  const kept = Object.entries(told).filter(([, value]) => value !== undefined);
  const draft = draftOf(file, 'decision', title?.line ?? 1, id, { ...before, ...Object.fromEntries(kept) });
  if (fault) refuse(draft, fault.line, undefined, fault.message, fault.fix);
  if (!title) refuse(draft, 1, 'question', 'It has no title.', 'Begin it with a line “# What was decided”.');
  if (!status && !fault) refuseStatus(draft, statusLines(adr)[0]);
  if (date && !date.ok) refuse(draft, said?.line ?? draft.line, 'raised', date.problem, date.fix);
  else if (!date && !fault)
    refuse(
      draft,
      draft.line,
      'raised',
      'It has no date.',
      'Write the day into its head, as “date: 2026-11-03”.',
    );
  if (draft.gone) return draft;
  if (status?.word === 'deprecated')
    note(
      draft,
      'note',
      'status',
      '',
      '“deprecated” is read as `withdrawn`: it holds no longer, and nothing replaced it.',
      'Write `superseded` where something did.',
    );
  for (const one of othersBeside(statusLines(adr)))
    say(
      draft,
      one,
      `${quoted(one.text)} has no place in a decision, and is left out.`,
      'Nothing to do; it stays in the file.',
    );
  for (const { name, line, id: one } of people)
    if (one === undefined)
      lose(
        draft,
        { text: name, line, links: [] },
        `${quoted(name)} is nobody whom the playbook knows by name, title, handle or address.`,
      );
    else if (people.length > 1 && !hasAgreed(status))
      lose(
        draft,
        { text: name, line, links: [] },
        `${quoted(name)} is one of ${people.length} who decide; a decision that is not taken has one \`decider\`.`,
      );
  for (const name of ASIDE)
    for (const one of fields.get(name) ?? [])
      say(
        draft,
        one,
        `Who was ${name} has no place in a decision, and is left out.`,
        'Nothing to do; it stays in the file.',
      );
  return draft;
}

/** Whether those who decided have agreed to something, which may have been replaced since. */
const hasAgreed = (status: AdrStatus | undefined): boolean =>
  status?.status === 'decided' || status?.status === 'superseded' || status?.word === 'deprecated';

/** What was decided: the first paragraph of its section, with the list that it leads to. */
function outcomeOf({ sections }: AdrFile): string | undefined {
  const parts = OUTCOMES.map((name) => sections.get(name)).find((one) => one !== undefined && one.length > 0);
  if (!parts) return undefined;
  const [first = { text: '' }, ...more] = parts.map(({ text }) => ({
    text: text.replace(/\s+/g, ' ').trim(),
  }));
  const leads = /(?::|because)$/i.test(first.text);
  return (
    [first.text, ...(leads ? [more.map(({ text }) => text).join('; ')] : [])].join(' ').trim() || undefined
  );
}

/** A title without the number of its record: “1. ”, “ADR-0001: ”. */
const withoutNumber = (title: string): string =>
  title
    .replace(/\s+/g, ' ')
    .replace(/^(?:ADR[-\s#]*)?\d+\s*[.:)–—-]\s+|^ADR[-\s#]*\d+\s+/i, '')
    .trim();

const STATUS_FIX =
  'Write one of these: proposed, in review, accepted, rejected, superseded, deprecated or withdrawn.';

function refuseStatus(draft: Draft, said: Said | undefined): void {
  if (said)
    refuse(draft, said.line, 'status', `${quoted(said.text)} is no status that is known.`, STATUS_FIX);
  else
    refuse(
      draft,
      draft.line,
      'status',
      'It does not say where it stands.',
      `${STATUS_FIX} Such as “status: accepted” in its head.`,
    );
}

function refuse(draft: Draft, line: number, column: string | undefined, why: string, fix: string): void {
  dropRow(draft, column, '', why, fix);
  moveLast(draft, line);
}

/** Says that something of a record will not arrive. */
export function lose(draft: Draft, said: Said, why: string): void {
  if (draft.gone) return;
  note(draft, 'cell', undefined, said.text, why, 'Add them, or write it into the record by hand.');
  moveLast(draft, said.line);
}

function say(draft: Draft, said: Said, why: string, fix: string): void {
  note(draft, 'note', undefined, '', why, fix);
  moveLast(draft, said.line);
}

/** Puts what was said last on the line that it is about. */
function moveLast({ report }: Draft, line: number): void {
  const last = report.pop();
  if (last) report.push({ ...last, line });
}
