import { planRelease } from '../../src/cli/release-plan.ts';
import { memoryFiles } from '../../src/source/files.ts';

/** A playbook as `{path: text}`. */
export type Texts = Readonly<Record<string, string>>;

/** The files of a playbook with one more release of what they say. */
export function withRelease(files: Texts, version: string, inForce: string, notes = ''): Texts {
  const plan = planRelease(memoryFiles(files), { version, inForce, notes });
  const frozen = [...plan.files].map(([path, text]) => [`${plan.folder}/${path}`, text]);
  return { ...files, ...(Object.fromEntries(frozen) as Texts) };
}

/** A small company that agrees on something, and has released it twice. */
export const WRITTEN: Texts = {
  'data/company.yaml': 'name: Example\ntimezone: UTC\nleaders: [ana, ben]\n',
  'data/people.yaml': 'ana: { name: Ana }\nben: { name: Ben }\n',
  'data/areas.yaml': `# Who owns what
search:
  name: Search
  accountable: ana
  reason: She built it.

billing:
  name: Billing
  accountable: ben
`,
  'data/measures.yaml':
    'kept:\n  name: Kept\n  definition: Customers kept.\n  readings: [{ on: 2026-10-01, value: 3 }]\n',
  'data/behaviours/mail.yaml': `name: Mail
value: care
type: response-expectation
statement: Every mail gets an answer.
appliesTo: company
within: 2 business days
channel: email
`,
  'src/content/values/care.mdx': `---
name: Care
statement: We answer.
---

We answer, and we say when.

- Also on <Ref to="area/search" />.
`,
};

export const ONCE = withRelease(WRITTEN, '2026.9', '2026-10-05', 'The first.');
/** The second release: mail is answered within one business day, and Ben owns the search. */
export const TWICE = withRelease(
  {
    ...ONCE,
    'data/behaviours/mail.yaml': (WRITTEN['data/behaviours/mail.yaml'] ?? '').replace(
      '2 business days',
      '1 business day',
    ),
    'data/areas.yaml': (WRITTEN['data/areas.yaml'] ?? '').replace('accountable: ana', 'accountable: ben'),
  },
  '2026.10',
  '2026-11-02',
);
