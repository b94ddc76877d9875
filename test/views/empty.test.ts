import { describe, expect, it } from 'vitest';
import { VIEW_NAMES } from '../../src/words.ts';
import { viewOf } from '../../src/views/views.ts';
import { PINNED_DAY } from '../support/pinned.ts';
import { playbookFrom } from '../support/playbook.ts';

const COMPANY = {
  'data/company.yaml': 'name: New\ntimezone: UTC\nleaders: [ana]\n',
  'data/people.yaml': 'ana: { name: Ana }\n',
};
const WRITTEN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'is written yet': COMPANY,
  'but an area is written': { ...COMPANY, 'data/areas.yaml': 'search: { name: Search, accountable: ana }\n' },
  'but teams is written': { ...COMPANY, 'data/teams.yaml': 'a: { name: A }\nb: { name: B, parent: a }\n' },
  'but an area in which nobody has a part is written': {
    ...COMPANY,
    'data/areas.yaml': 'search: { name: Search }\n',
  },
};

describe('where nothing', () => {
  for (const [name, files] of Object.entries(WRITTEN))
    it(`${name}, each view says a sentence, and has rows to show or says what would stand there`, () => {
      const { playbook } = playbookFrom(files);
      for (const view of VIEW_NAMES) {
        const { sentence, tables, empty, draw } = viewOf(playbook, view, PINNED_DAY);
        expect(sentence, view).toMatch(/^[A-Z0-9].*\.$/);
        const hasRows = tables.length > 0 && tables.every(({ rows }) => rows.length > 0);
        if (empty === undefined) expect(hasRows, view).toBe(true);
        else expect([empty, tables, draw], view).toEqual([expect.stringMatching(/stand/), [], undefined]);
      }
    });
});
