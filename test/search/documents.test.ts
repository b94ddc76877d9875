import { describe, expect, it } from 'vitest';
import { documents } from '../../src/search/documents.ts';
import { PINNED_DAY } from '../support/pinned.ts';
import { playbookFrom } from '../support/playbook.ts';

const { playbook } = playbookFrom({
  'data/people.yaml': 'ana: { name: Ana }\n',
  'data/values.yaml': 'care: { name: Care, statement: We answer. }\n',
  'data/behaviours.yaml': `mail:
  name: Mail & <post>
  value: care
  type: response-expectation
  statement: Every mail is answered.
  appliesTo: company
  within: 2 business days
  channel: email
  looksLike: A letter from Rügen
  modelledBy: { who: ana, on: 2026-10-01, story: She rang the pharmacy. }
`,
});
const [mail] = documents(playbook, '/playbook/', PINNED_DAY).filter(({ url }) =>
  url.includes('/behaviours/'),
);

describe('a record in the index of the full text', () => {
  it('stands at the address of its page, and names itself', () => {
    expect(mail?.url).toBe('/playbook/behaviours/mail/');
    expect(mail?.html).toContain('data-pagefind-meta="ref">behaviour/mail<');
  });

  it('holds all that it says, in the words in which a query is asked', () => {
    expect(mail?.html).toContain('<h1>mail post</h1>');
    expect(mail?.html).toContain('every mail is answered 2bd 2d day email');
    expect(mail?.html).toContain('a letter from rugen she rang the pharmacy');
  });

  it('holds nothing of the records that it names', () => {
    expect(mail?.html).not.toMatch(/\bana\b|we answer/);
  });
});
