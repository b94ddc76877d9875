import { describe, expect, it } from 'vitest';
import { groups, LISTED_BY_NAMES, type ListedBy } from '../../src/search/groups.ts';
import { playbookFrom } from '../support/playbook.ts';

const { playbook } = playbookFrom({
  'data/company.yaml': 'name: Zeta\ntimezone: UTC\n',
  'data/teams.yaml': 'support: { name: Support }\nlegal: { name: Legal }\nempty: { name: Empty }\n',
  'data/values.yaml':
    'word: { name: Word, statement: Kept., rank: 2 }\ncare: { name: Care, statement: Answered., rank: 1 }\n',
  'data/behaviours.yaml': `b: { name: Chat, value: word, type: qualitative, statement: Chat., appliesTo: support }
a: { name: answers, value: word, type: qualitative, statement: Answer., appliesTo: [support, legal] }
`,
});
const listed = (side: ListedBy, most?: number) =>
  groups(side, playbook, most).map(({ id, entries }) => [id, ...entries.map(({ node }) => node.label)]);

describe('everything by kind, by value and by team', () => {
  it('lists each record under its kind, in the order of the kinds and of names', () => {
    expect(listed('kind')).toEqual([
      ['company', 'Zeta'],
      ['team', 'Empty', 'Legal', 'Support'],
      ['value', 'Care', 'Word'],
      ['behaviour', 'answers', 'Chat'],
    ]);
  });

  it('lists behaviours under their value, the highest rank first', () => {
    expect(listed('value')).toEqual([
      ['care', 'Care'],
      ['word', 'answers', 'Chat', 'Word'],
    ]);
  });

  it('lists a record under each of its teams', () => {
    expect(listed('team')).toEqual([
      ['empty', 'Empty'],
      ['legal', 'answers', 'Legal'],
      ['support', 'answers', 'Chat', 'Support'],
    ]);
  });

  it('parts a group that holds more than a page', () => {
    expect(listed('team', 2).slice(2)).toEqual([
      ['support', 'answers', 'Chat'],
      ['support-2', 'Support'],
    ]);
  });

  it('says on each of them what is listed', () => {
    expect(LISTED_BY_NAMES).toEqual(['kind', 'value', 'team']);
  });
});
