import { describe, expect, it } from 'vitest';
import { loners, pairsOf } from '../../src/analysis/pairs.ts';
import { standingsOf } from '../../src/analysis/standings.ts';
import {
  overlapSentence,
  ownershipSentence,
  purposeSentence,
} from '../../src/components/ownership-sentences.ts';
import { loadPlaybook } from '../../src/playbook.ts';
import { memoryFiles } from '../../src/source/files.ts';

const NOW = '2026-11-23';
const BASE = {
  'data/teams.yaml': `product: { name: Product }\nsales: { name: Sales }\nsupport: { name: Support }\nlegal: { name: Legal }\n`,
  'data/people.yaml': `ana: { name: Ana, team: sales }\nben: { name: Ben, team: support }\nempty: { name: Head of partners, vacant: true }\n`,
};
const load = (areas: string) =>
  loadPlaybook(memoryFiles({ ...BASE, 'data/areas.yaml': areas }), { asOf: NOW }).playbook;
const sentence = (areas: string) => ownershipSentence(standingsOf(load(areas), NOW));

const ONE = 'a: { name: Prices, accountable: ana }\n';
const WHY = 'j: { name: Mail, accountable: ben, reason: Reads it first. }\n';
const TWO = 'b: { name: Refunds, accountable: [ana, ben] }\n';
const NONE = 'c: { name: Returns, responsible: support }\n';
const VACANT = 'd: { name: Partners, accountable: empty }\n';
const SHARED =
  'e: { name: Status, accountable: [ana, ben], shared: { rule: Days and nights., until: 2027-03-31 } }\n';
const ENDED =
  'f: { name: Portal, accountable: [ana, ben], shared: { rule: Days and nights., until: 2026-03-31 } }\n';
const UNOWNED = 'g: { name: Pilot, unowned: { reason: We wait., until: 2027-01-31 } }\n';
const RETIRING = 'h: { name: Old portal, lifecycle: retiring }\n';
const RETIRED = 'i: { name: Fax, lifecycle: retired, responsible: [sales, support] }\n';

describe('how it stands with all areas', () => {
  it('is told for each area by name, with what is in use and what nobody answers for', () => {
    const all = standingsOf(
      load(ONE + TWO + NONE + VACANT + SHARED + ENDED + UNOWNED + RETIRING + RETIRED),
      NOW,
    );
    const ids = Object.fromEntries(
      Object.entries<readonly { id: string }[]>({ ...all }).map(([name, areas]) => [
        name,
        areas.map(({ id }) => id).join(' '),
      ]),
    );
    expect(ids).toEqual({
      one: 'a',
      several: 'f b',
      shared: 'e',
      none: 'h d c',
      unowned: 'g',
      retired: 'i',
      gaps: 'd c',
      unexplained: 'f a b e',
      inUse: 'h d g f a b c e',
    });
  });

  it.each([
    ['', 'Nobody has written down yet who owns what.'],
    [RETIRED, 'Nobody has written down yet who owns what.'],
    [ONE, 'One area. It has one owner. Nothing says why.'],
    [WHY, 'One area. It has one owner.'],
    [ONE + WHY, 'Two areas. Each has one owner. One has an owner and no reason why.'],
    [NONE, 'One area. It has no owner yet.'],
    [NONE + VACANT, 'Two areas. None has an owner yet.'],
    [ONE + TWO + NONE, 'Three areas. One has two owners, one has none. Two have owners and no reason why.'],
    [WHY + NONE + UNOWNED, 'Three areas. One has no owner.'],
    [WHY + UNOWNED, 'Two areas. One has one owner, one has none on purpose.'],
    [WHY + RETIRING, 'Two areas. One has one owner, one is on its way out without one.'],
    [UNOWNED, 'One area. It has no owner on purpose.'],
    [
      ONE + SHARED + UNOWNED,
      'Three areas. One has one owner, one is shared and one has none, on purpose. Two have owners and no reason why.',
    ],
    [
      WHY + 'b: { name: Refunds, accountable: [ana, ben, empty], reason: All three signed. }\n',
      'Two areas. One has several owners.',
    ],
  ])('is told in a few words, made from the data: %#', (areas, words) => {
    expect(sentence(areas)).toBe(words);
  });

  it('names apart what is so on purpose, where something else pulls apart', () => {
    expect(purposeSentence(standingsOf(load(NONE + ONE + SHARED + UNOWNED), NOW))).toBe(
      'One is shared on purpose and one has no owner on purpose.',
    );
    expect(purposeSentence(standingsOf(load(ONE + SHARED), NOW))).toBe('');
    expect(purposeSentence(standingsOf(load(NONE), NOW))).toBe('');
  });
});

describe('the teams that overlap', () => {
  const AREAS = `a: { name: A, responsible: [product, sales] }
b: { name: B, responsible: [sales, product, ana] }
c: { name: C, responsible: [product, support] }
d: { name: D, responsible: legal }
`;

  it('are counted by pair, people for their team, retired areas not at all', () => {
    const pairs = pairsOf(load(AREAS + RETIRED)).map(({ teams, areas }) => [
      ...teams.map(({ id }) => id),
      areas,
    ]);
    expect(pairs).toEqual([
      ['product', 'sales', 2],
      ['product', 'support', 1],
    ]);
    expect(loners(load(AREAS)).map(({ id }) => id)).toEqual(['legal']);
  });

  it('are told in a sentence, with those who share nothing', () => {
    expect(overlapSentence(load(AREAS))).toBe(
      'Product holds two areas together with Sales, alone or with others: more than any other pair. Legal holds none with anyone.',
    );
    expect(overlapSentence(load(ONE))).toBe('No two teams hold an area together.');
    expect(overlapSentence(load(AREAS.replace('[sales, product, ana]', 'sales')))).toContain(
      'as does one other pair',
    );
    const four = 'a: { name: A, responsible: [product, sales, support, legal] }\n';
    expect(overlapSentence(load(four))).toBe('No two teams hold more than one area together.');
  });
});
