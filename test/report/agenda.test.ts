import { expect, it } from 'vitest';
import { agendaReport } from '../../src/report/agenda.ts';
import { playbookFrom } from '../support/playbook.ts';

/** What a focus says so that no rule misses anything of it. */
const WHOLE =
  'outcome: { measure: ground, target: 40 }, why: It pays., message: First we grind., notDoing: Cakes, evenOver: fine';

/** A mill that works from 09:00 to 17:00 at UTC, with a weekly round; looked at on Monday 23 November 2026. */
const MILL: Readonly<Record<string, string>> = {
  'data/company.yaml': `name: Mill
timezone: UTC
hours: 09:00-17:00
leaders: ana
contact: playbook@example.com
repository: { url: 'https://example.com/mill', branch: main }
rules: recommended
`,
  'data/people.yaml': `ana: { name: Ana, title: Chief miller }
ben: { name: Ben_B, title: 'Sales | head' }
`,
  'data/values.yaml': 'care: { name: Care, statement: We look after it. }\n',
  'data/behaviours.yaml': `answer: { name: Answer, value: care, type: response-expectation, statement: Answer., appliesTo: company, within: 1 business day, channel: email }
`,
  'data/focuses.yaml': `grind: { statement: Grind., from: 2026-10-01, until: 2026-12-31, ${WHOLE} }\n`,
  'data/measures.yaml': 'ground: { name: Ground, definition: Sacks in a week. }\n',
  'data/concerns.yaml': 'grist: { name: Grist }\nspeed: { name: Speed }\n',
  'data/tradeoffs.yaml': 'fine: { more: grist, less: speed }\n',
  'data/forums.yaml': `round: { name: 'Round *two*', type: alignment, every: 1 week, first: 2026-11-23 11:00, duration: 45 minutes, chair: ana }
table: { name: Table, type: alignment, every: 1 week, first: 2026-11-25 09:00 }
`,
};
const agenda = (files: Readonly<Record<string, string>> = {}, forum?: string, asOf?: string): string => {
  const loaded = playbookFrom({ ...MILL, ...files }, asOf === undefined ? {} : { asOf });
  return agendaReport(loaded, forum === undefined ? undefined : loaded.playbook.find('forum', forum));
};

it('a company in which nothing pulls apart and nobody has met yet is told the three questions, and which forum it is that meets next', () => {
  expect(agenda()).toBe(`# Agenda: Round \\*two\\*

Monday 23 November 2026, 11:00 · 45 minutes · led by Ana (Chief miller)

It is the alignment forum that meets next; of the others: \`playbook agenda table\`.

Nothing pulls apart, and nothing is late. As of 23 November 2026.

## The three questions

Nobody has answered them yet: each writes alone what we say and what success is, all read it, and then the group answers.

1. Do we say the same thing?
2. Does each of us stand behind it outside this room?
3. Do we mean the same by success?
`);
});

it('what pulls apart is grouped by who settles it, what only a talk can mend first; what is late says by how much; names are no markup', () => {
  const files = {
    'data/focuses.yaml': `grind: { statement: Grind., from: 2026-10-01, until: 2026-12-31, owner: ben, ${WHOLE} }
bake: { statement: 'Bake <b>', from: 2026-11-01, until: 2026-11-30, owner: ben, ${WHOLE} }
`,
    'data/areas.yaml': `mill-race: { name: "Mill\\nrace", accountable: ana }
oven: { name: Oven, accountable: ana }
`,
    'data/behaviours.yaml': `answer: { name: Answer, value: care, type: response-expectation, statement: Answer., appliesTo: company, within: 1 business day, channel: email }
small: { name: Small, value: care, type: decision-timeline, statement: Decide., appliesTo: company, within: 2 business days, decider: ana }
`,
    'data/decisions.yaml': `flour: { question: 'Which *flour*?', under: small, status: raised, raised: 2026-11-16 }
`,
    'data/checkpoints.yaml': `first: { forum: round, date: 2026-11-09, together: { sameMessage: partly, support: yes, sameOutcome: yes } }
second:
  forum: round
  date: 2026-11-16
  together: { sameMessage: no, support: yes }
  actions:
    - { owner: ben, what: Write one_sentence., due: 2026-11-20 }
    - { owner: ana, what: Weigh it., due: 2026-11-23 }
    - { owner: ana, what: Call., due: 2026-11-17, done: 2026-11-18 }
`,
  };
  expect(agenda(files)).toBe(`# Agenda: Round \\*two\\*

Monday 23 November 2026, 11:00 · 45 minutes · led by Ana (Chief miller)

It is the alignment forum that meets next; of the others: \`playbook agenda table\`.

5 things pull apart; 1 decision and 1 action are late. As of 23 November 2026.

## What pulls apart

### Ana (Chief miller)

- At “Round \\*two\\*, 16 November 2026” the group left “Do we mean the same by success?” open.
  Fix: Add the answer of the group under \`together:\`; at the next session ask before anybody speaks.
- On 16 November 2026 the group of “Round \\*two\\*” answered “Do we say the same thing?” with “no” (not a yes in 2 sessions running, since 9 November 2026).
  Fix: Settle it among those who were there, write the agreed words into \`message\` and \`outcome\` of the focus, and ask again at the next session; until then both are heard.
- “Mill race” is owned by Ana, and nothing says why.
  Fix: Add \`reason:\` with one sentence that an outsider would understand.
- “Oven” is owned by Ana, and nothing says why.
  Fix: Add \`reason:\` with one sentence that an outsider would understand.

### Ben\\_B (Sales \\| head)

- “Bake \\<b\\>” and “Grind.” are both the one focus, 1 to 30 November 2026.
  Fix: Let one of them end before 2026-11-01, or begin after 2026-11-30.

## What is late

- **Which \\*flour\\*?** It was due on 18 November 2026, and has been open for 5 business days. It waits for Ana (Chief miller).

- **Ben\\_B (Sales \\| head):** Write one\\_sentence. It was due on 20 November 2026, 3 days ago. (Round \\*two\\*, 16 November 2026)

## The three questions

Last answered on Monday 16 November 2026.

1. Do we say the same thing? Last time: no; not yes for the second time running.
2. Does each of us stand behind it outside this room? Last time: yes.
3. Do we mean the same by success? Last time: no answer.
`);
});

const COUNCIL = {
  'data/behaviours.yaml': `answer: { name: Answer, value: care, type: response-expectation, statement: Answer., appliesTo: company, within: 1 business day, channel: email }
large: { name: Large, value: care, type: decision-timeline, statement: Decide., appliesTo: company, within: 5 weeks, decider: ben, forum: council }
small: { name: Small, value: care, type: decision-timeline, statement: Decide., appliesTo: company, within: 2 business days, decider: ben }
`,
  'data/areas.yaml': 'oven: { name: Oven, accountable: ana }\nshop: { name: Shop, accountable: ben }\n',
  'data/decisions.yaml': `stones: { question: New stones?, under: large, status: raised, raised: 2026-11-17 10:00 }
bags: { question: New bags?, under: small, status: raised, raised: 2026-11-17 10:00 }
`,
};
const council = (members: string) => ({
  ...COUNCIL,
  'data/forums.yaml': `council: { name: Council, type: decision, every: 1 week, first: 2026-11-03 10:00, members: ${members}, preReadDue: 1 business day }\n`,
});

it('a forum that decides is told what is open there and until when something can be sent, and what its own members can settle', () => {
  expect(agenda(council('[ben]'), 'council')).toBe(`# Agenda: Council

Tuesday 24 November 2026, 10:00

1 thing pulls apart; 1 question waits to be decided here; 1 decision is late. As of 23 November 2026.

## What pulls apart

### Ben\\_B (Sales \\| head)

- “Shop” is owned by Ben\\_B, and nothing says why.
  Fix: Add \`reason:\` with one sentence that an outsider would understand.

## To decide here

What is sent by Monday 23 November 2026, 10:00 is on it.

- **New stones?** It has been open for 4 business days and is due on 22 December 2026, 10:00. It waits for Ben\\_B (Sales \\| head).

## What is late

- **New bags?** It was due on 19 November 2026, 10:00, and has been open for 4 business days. It waits for Ben\\_B (Sales \\| head).
`);
});

it('what comes after the pre-read of the next session is said to wait for the one after it', () => {
  const text = agenda(council('[ana]'), 'council', '2026-11-24');
  expect(text).toContain('What was not sent by Monday 23 November 2026, 10:00 waits for the session after.');
  expect(text).not.toContain('New bags?');
});

it('a company without an alignment forum gets an agenda all the same, which says so', () => {
  expect(agenda({ 'data/forums.yaml': '' })).toBe(`# Agenda

No alignment forum is written down that still meets, so nobody has a time to talk about this. Write one in \`data/forums.yaml\`, with \`type: alignment\`, \`every:\` and \`first:\`.

Nothing pulls apart, and nothing is late. As of 23 November 2026.

## The three questions

Nobody has answered them yet: each writes alone what we say and what success is, all read it, and then the group answers.

1. Do we say the same thing?
2. Does each of us stand behind it outside this room?
3. Do we mean the same by success?
`);
});

it('an alignment forum of which nobody can tell when it meets comes last, and says what is missing', () => {
  const files = { 'data/forums.yaml': 'talk: { name: Talk, type: alignment, every: 1 week }\n' };
  expect(agenda(files)).toContain(
    '# Agenda: Talk\n\nNobody can tell when it meets next: it has no `first` session, or its last day has gone by\n',
  );
});

it('an agenda holds as much as one session can talk about, and counts the rest', () => {
  const areas = Array.from(
    { length: 40 },
    (_, at) => `a${at}: { name: A${at}, accountable: ${at % 2 ? 'ana' : 'ben'} }\n`,
  );
  const text = agenda({ 'data/areas.yaml': areas.join('') });
  expect(text.match(/^- “A/gm)).toHaveLength(6);
  expect(text.match(/^- And 17 more, which `playbook check` lists\.$/gm)).toHaveLength(2);
  const asked = Array.from(
    { length: 14 },
    (_, at) => `q${at}: { question: Q${at}?, under: small, status: raised, raised: 2026-11-16 }\n`,
  );
  const small =
    'small: { name: Small, value: care, type: decision-timeline, statement: Decide., appliesTo: company, within: 2 business days, decider: ana }\n';
  const open = agenda({ 'data/behaviours.yaml': small, 'data/decisions.yaml': asked.join('') });
  expect(open.match(/^- \*\*Q/gm)).toHaveLength(12);
  expect(open).toContain('\n- And 2 more.\n');
});

it('what cannot be read is said, since something may be missing', () => {
  expect(agenda({ 'data/areas.yaml': 'oven: { nome: Oven }\n' })).toContain(
    'cannot be read, so something may be missing here; `playbook check` lists',
  );
});
