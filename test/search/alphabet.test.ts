import { describe, expect, it } from 'vitest';
import { alphabet } from '../../src/search/alphabet.ts';
import { playbookFrom } from '../support/playbook.ts';

const letters = (names: readonly string[], most?: number) => {
  const yaml = names
    .map((name, index) => `t${index}: { name: ${JSON.stringify(name)}, definition: What it is. }\n`)
    .join('');
  const { playbook } = playbookFrom({
    'data/company.yaml': 'name: Zeta\ntimezone: UTC\n',
    'data/terms.yaml': yaml,
  });
  return alphabet(playbook, most);
};
const titles = (names: readonly string[], most?: number) =>
  letters(names, most).map(({ id, entries }) => [id, ...entries.map(({ node }) => node.label)]);

describe('everything, A to Z', () => {
  it('puts each record under the letter it begins with, whatever its case, marks and signs', () => {
    expect(titles(['beta', 'Ärger', '#alerts', 'Area', '9 lives', '…'])).toEqual([
      ['digits', '9 lives'],
      ['a', '#alerts', 'Area', 'Ärger'],
      ['b', 'beta'],
      ['z', 'Zeta'],
      ['signs', '…'],
    ]);
  });

  it('says of each what sort it is and what it is, in one line that ends at a word', () => {
    const [letter] = letters(['Alpha']);
    expect(letter?.entries.map(({ kind, line }) => [kind, line])).toEqual([['term', 'What it is.']]);
    const { playbook } = playbookFrom({
      'data/terms.yaml': `a: { name: A, definition: ${'word '.repeat(80)} }\n`,
    });
    const line = alphabet(playbook)[0]?.entries[0]?.line ?? '';
    expect(line).toMatch(/word …$/);
    expect(line.length).toBeLessThan(190);
  });

  it('parts a letter that holds more than a page', () => {
    expect(titles(['A1', 'A2', 'A3', 'B'], 2)).toEqual([
      ['a', 'A1', 'A2'],
      ['a-2', 'A3'],
      ['b', 'B'],
      ['z', 'Zeta'],
    ]);
    expect(letters(['A1', 'A2', 'A3'], 2).map(({ heading }) => heading)).toEqual([
      'A, part 1',
      'A, part 2',
      'Z',
    ]);
  });
});
