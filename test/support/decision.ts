import { feasibilityOf, type Feasibility } from '../../src/analysis/feasibility.ts';
import type { Timeline } from '../../src/analysis/timelines.ts';
import type { Playbook } from '../../src/model/playbook.ts';
import { PINNED_DAY } from './pinned.ts';
import { playbookFrom } from './playbook.ts';

/** A company at UTC that works from 09:00 to 17:00 on Monday to Friday, and three people in it. */
export const OFFICE: Readonly<Record<string, string>> = {
  'data/company.yaml': 'name: Example\ntimezone: UTC\nhours: 09:00-17:00\n',
  'data/people.yaml': 'ana: { name: Ana }\nben: { name: Ben }\ncarl: { name: Carl }\n',
  'data/values.yaml': 'care: { name: Care, statement: We answer. }\n',
};

/** A response expectation as an author writes it, on a channel of its own. */
export const answer = (id: string, appliesTo: string, within: string, more = ''): string =>
  `${id}: { name: ${id}, value: care, type: response-expectation, statement: Answer., appliesTo: ${appliesTo}, within: ${within}, channel: ${id}${more} }\n`;

/** Two ways to answer that people are given by name: `slow` within 1 business day, `quick` within 4 business hours. */
export const ANSWERS =
  answer('slow', 'company', '1 business day') + answer('quick', 'company', '4 business hours');
/** Approvers who answer by one of the two, as an author writes them. */
export const [SLOW, QUICK, OTHER] = [
  '{ who: ana, answers: slow }',
  '{ who: ben, answers: quick }',
  '{ who: carl, answers: slow }',
];

/** The decision timeline `decide` as an author writes it: within 5 business days of the company, unless something else is said. */
export function decision(fields: string): string {
  const said = (field: string, usual: string) => (fields.includes(`${field}:`) ? '' : `${field}: ${usual}, `);
  return `decide: { name: Decide, value: care, type: decision-timeline, statement: Decide., ${said('appliesTo', 'company')}${said('within', '5 business days')}${fields} }\n`;
}

/** The decision `decide` of a playbook. */
export function timelineIn(playbook: Playbook): Timeline {
  const found = playbook.find('behaviour', 'decide');
  if (found?.type !== 'decision-timeline') throw new Error('The decision of this test cannot be read.');
  return found;
}

/** How it stands with the decision of some behaviours, in the office or in a company of other files. */
export function feasible(behaviours: string, files: Readonly<Record<string, string>> = {}): Feasibility {
  const { playbook } = playbookFrom({ ...OFFICE, ...files, 'data/behaviours.yaml': behaviours });
  const found = feasibilityOf(timelineIn(playbook), playbook, PINNED_DAY);
  if (!found) throw new Error('There is nothing to judge in the decision of this test.');
  return found;
}

/** How it stands with a decision of these fields, in the office, where people answer by `ANSWERS`. */
export const asked = (fields: string): Feasibility => feasible(decision(fields) + ANSWERS);
