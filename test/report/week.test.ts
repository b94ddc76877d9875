import { expect, it } from 'vitest';
import { lateOnPage } from '../../src/components/late-words.ts';
import { weekReport } from '../../src/report/week.ts';
import { playbookFrom } from '../support/playbook.ts';

const MILL: Readonly<Record<string, string>> = {
  'data/company.yaml': 'name: Mill\ntimezone: UTC\nhours: 09:00-17:00\nleaders: [ana, ben]\n',
  'data/people.yaml': `ana: { name: Ana, title: Chief miller }
ben: { name: Ben_B, title: Head of sales }
`,
};
const week = (files: Readonly<Record<string, string>>) => weekReport(playbookFrom({ ...MILL, ...files }));

it('the week of a playbook without any of it says so in each place', () => {
  expect(week({})).toBe(`# This week: Monday 23 November 2026

Nobody has answered the three questions together yet. Nothing is late.

## The focus

There is no one focus now.

## What we said together

The group has not answered the three questions yet.

## What waits

Nothing waits.

## What changed since Monday 16 November 2026

Nothing that is written down.

## Next

No forum meets in the next seven days.
`);
});

it('the week says first what the group could not say yes to, then what is late; what people typed is no markup', () => {
  expect(
    week({
      'data/values.yaml': 'care: { name: Care, statement: We look after it. }\n',
      'data/behaviours.yaml':
        'small: { name: Small, value: care, type: decision-timeline, statement: Decide., appliesTo: company, within: 2 business days, decider: ben, escalation: [{ after: 3 business days, to: ana }] }\n',
      'data/measures.yaml':
        "flour: { name: Flour, unit: '%', definition: Sacks., readings: [{ on: 2025-12-30, value: 30 }, { on: 2026-11-18, value: 35.5 }] }\n",
      'data/focuses.yaml':
        "grind: { statement: 'Grind *fine*.', from: 2026-10-01, until: 2026-11-24, outcome: { measure: flour, start: 20, target: 40 } }\n",
      'data/decisions.yaml': `stones: { question: New stones?, under: small, status: raised, raised: 2026-11-11 10:00 }
bags: { question: New bags?, status: decided, raised: 2026-11-10, decided: 2026-11-19, outcome: 'Yes, <b>.', positions: [{ by: ana, position: disagree-and-commit, note: Too_dear. }] }
`,
      'data/forums.yaml': 'round: { name: Round, type: alignment, every: 1 week, first: 2026-11-09 11:00 }\n',
      'data/checkpoints.yaml': `one: { forum: round, date: 2026-11-09, together: { sameMessage: no, sameOutcome: yes } }
two:
  forum: round
  date: 2026-11-16
  answers: [{ by: ana, message: 'Grind | fine.' }, { by: ben, message: Grind much., note: Hm. }]
  together: { sameMessage: partly, support: no, sameOutcome: yes }
  actions: [{ owner: ben, what: Sweep., due: 2026-11-24 }]
`,
    }),
  ).toBe(`# This week: Monday 23 November 2026

We only partly say the same thing, for the second time running without a yes; we do not stand behind it outside the room. 1 decision is late.

## The focus

**Grind \\*fine\\*.** 1 day left, until 24 November 2026. Flour: 35.5 % on 18 November 2026, from 20 % to 40 %.

## Where we parted

What the group said on Monday 16 November 2026:

- Do we say the same thing? Partly; not yes for the second time running.
- Does each of us stand behind it outside this room? No.
- Do we mean the same by success? Yes.

What each wrote that we say:

- **Ana (Chief miller):** Grind \\| fine.
- **Ben\\_B (Head of sales):** Grind much.

And beside it:

- **Ben\\_B (Head of sales):** Hm.

Who did not agree:

- **Ana (Chief miller)** disagrees and commits on “New bags?”: Too\\_dear.

## What waits

### Ana (Chief miller)

- **New stones?** It was due on 13 November 2026, 10:00, and has been open for 8 business days. By now it should be here, and no longer with Ben\\_B (Head of sales).

### Ben\\_B (Head of sales)

- **New stones?** It was due on 13 November 2026, 10:00, and has been open for 8 business days. By now it should be with Ana (Chief miller).
- Sweep. It is due on 24 November 2026. (Round, 16 November 2026)

## What changed since Monday 16 November 2026

- 19 November, decided: **New bags?** Yes, \\<b\\>.
- 18 November, measured: **Flour** It stands at 35.5 %, after 30 % on 30 December 2025.
- 16 November, met: **Round, 16 November 2026**

## Next

- Monday 23 November, 11:00: Round; its agenda: \`playbook agenda round\`
- Monday 30 November, 11:00: Round
`);
});

it('what is late is one sentence on the page', () => {
  expect(lateOnPage({ decisions: 2, actions: 1 })).toBe('Two decisions and one action are late.');
  expect(lateOnPage({ decisions: 0, actions: 1 })).toBe('One action is late.');
  expect(lateOnPage({ decisions: 0, actions: 0 })).toBe('Nothing is late.');
});
