import type { Kind } from '../../src/kinds.ts';

/** What has to be said of a new record of each kind, beside the texts: everything else is filled in or left to be written. */
export const NEEDED: Readonly<Record<Exclude<Kind, 'company'>, readonly string[]>> = {
  team: [],
  person: [],
  value: [],
  behaviour: [
    '--type',
    'response-expectation',
    '--value',
    'say-it-early',
    '--appliesTo',
    'product; operations',
    '--within',
    '2 business days',
  ],
  area: [],
  concern: [],
  tradeoff: ['--more', 'learning', '--less', 'cost'],
  measure: [],
  focus: ['--from', '2027-01-01', '--until', '2027-03-31'],
  priority: ['--owner', 'head-of-operations'],
  forum: ['--type', 'decision', '--every', '1 week'],
  checkpoint: ['--forum', 'leadership-checkpoint'],
  decision: ['--status', 'raised'],
  directive: ['--by', 'chief-executive', '--to', 'product'],
  pulse: ['--level', 'member', '--answers.1.codedAs', 'concern/speed'],
  term: [],
  guide: [],
};
