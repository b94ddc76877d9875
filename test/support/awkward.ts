import type { Loaded } from '../../src/playbook.ts';
import { GATE } from '../../src/report/gate.ts';
import type { How } from '../../src/report/how.ts';
import { compareJudgements } from '../../src/rules/compare.ts';
import { EXAMPLE_BASE } from '../../src/rules/example.ts';
import { playbookFrom } from './playbook.ts';

/** A name that holds what each format of a report would read as its own. */
export const AWKWARD_NAME =
  '100 %0A, a: b | [c](1) <script>alert(1)</script> *d* _e_ ~f~ $g$ # @everyone `h` &amp; ::error::i \\ 🎉 “j”';

/** A playbook whose two behaviours contradict each other, one with an awkward name, and in which an area has no owner. */
export const AWKWARD: Readonly<Record<string, string>> = {
  ...EXAMPLE_BASE,
  'data/values.yaml': 'care: { name: Care, statement: We look after it. }\n',
  'data/focuses.yaml':
    'keep: { statement: Keep., from: 2026-01-01, until: 2026-12-31, outcome: { measure: kept, target: 95 } }\n',
  'data/behaviours/mail.yaml': `name: ${JSON.stringify(AWKWARD_NAME)}
value: care
type: response-expectation
statement: Answer.
appliesTo: support
within: 1 hour
channel: mail
owner: ana
`,
  'data/behaviours/post.yaml': `name: Post
value: care
type: response-expectation
statement: Answer.
appliesTo: support
within: 2 hours
channel: mail
owner: ben
`,
};

/** A company of which too little is said: a warning, beside whatever else is found. */
export const UNDESCRIBED = {
  'data/company.yaml': 'name: Example\ntimezone: Europe/Berlin\nhours: 09:00-17:00\n',
};

/** How a report is written where nothing special is asked for. */
export const PLAIN: How = { gate: GATE, folder: '', colour: false, seconds: 0.2 };

/** How a report is written of a playbook that is compared with an earlier state of its files. */
export function since(loaded: Loaded, then: Readonly<Record<string, string>>, how = PLAIN): How {
  const compared = compareJudgements(loaded, playbookFrom(then));
  return { ...how, base: { ref: 'main', commit: '0123456789abcdef', ...compared } };
}
