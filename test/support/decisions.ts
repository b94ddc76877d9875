import { OFFICE } from './decision.ts';
import { PINNED_DAY } from './pinned.ts';
import { playbookFrom } from './playbook.ts';

/** The timeline `small` as an author writes it: within 2 business days of the company, decided by Ana, unless something else is said. */
export function small(fields = ''): string {
  const said = (field: string, usual: string) => (fields.includes(`${field}:`) ? '' : `${field}: ${usual}, `);
  const all = `${said('name', 'Small')}${said('appliesTo', 'company')}${said('within', '2 business days')}${said('decider', 'ana')}${fields}`;
  return `small: { value: care, type: decision-timeline, statement: Decide., ${all} }\n`;
}

/** A decision under `small` as an author writes it, raised on Monday 2 November 2026 at 10:00 unless something else is said. */
export function logged(id: string, fields = ''): string {
  const said = (field: string, usual: string) => (fields.includes(`${field}:`) ? '' : `${field}: ${usual}, `);
  const status = fields.includes('decided:') ? 'decided' : 'raised';
  return `${id}: { question: '${id}?', ${said('under', 'small')}${said('raised', '2026-11-02 10:00')}${said('status', status)}${fields} }\n`;
}

/** The office at UTC that works from 09:00 to 17:00, with some decisions and behaviours. */
export const log = (decisions: string, behaviours = small(), files: Readonly<Record<string, string>> = {}) =>
  playbookFrom({
    ...OFFICE,
    'data/behaviours.yaml': behaviours,
    'data/decisions.yaml': decisions,
    ...files,
  }).playbook;

/** The day on which the decisions of a test are looked at: Monday 23 November 2026. */
export const DAY = PINNED_DAY;

/** Decisions and the timeline `small` as files beside those of an example, where Ana leads Sales and Ben leads Support. */
export const beside = (
  decisions: string,
  behaviours = small(),
  files: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> => ({
  'data/values.yaml': 'care: { name: Care, statement: We answer. }\n',
  'data/behaviours.yaml': behaviours,
  'data/decisions.yaml': decisions,
  ...files,
});
