import { describe, expect, it } from 'vitest';
import { silentMembers } from '../../src/analysis/silent-members.ts';
import { uncommitted } from '../../src/analysis/uncommitted.ts';
import { DAY, log, logged, small } from '../support/decisions.ts';

const UNREAD = 'lost: { question: Lost?, status: perhaps, raised: 2026-11-09, reopens: north }\n';

describe('members who were silent at a one-way door', () => {
  const silent = (fields: string, members: string, more = '') =>
    silentMembers(
      log(logged('north', `decided: 2026-11-05, ${fields}`) + more, small('door: one-way, forum: hour'), {
        'data/forums.yaml': `hour: { name: Hour, type: decision, every: 1 week, members: ${members} }\n`,
      }),
      DAY,
    ).map(({ silent: who }) => who.map(({ id }) => id));

  it('stand in the order of the forum, each once', () => {
    expect(silent('', '[carl, ana, ben]')).toEqual([['carl', 'ben']]);
    expect(silent('positions: { by: carl, position: agree }', '[carl, ana, ben]')).toEqual([['ben']]);
  });

  it('are only those who could be read, of what certainly holds', () => {
    expect(silent('', '[zoe, ana]')).toEqual([]);
    expect(silent('', '[ben, ana]', UNREAD)).toEqual([]);
  });
});

describe('who disagrees without committing', () => {
  const against = (positions: string, more = '') =>
    uncommitted(log(logged('north', `decided: 2026-11-05, positions: ${positions}`) + more), DAY).map(
      ({ person, at }) => [person.id, at],
    );
  const [BEN, CARL] = ['{ by: ben, position: disagree }', '{ by: carl, position: disagree }'];

  it('is told with the position that says so', () => {
    expect(against(`[${BEN}, { by: ana, position: agree }, ${CARL}]`)).toEqual([
      ['ben', 0],
      ['carl', 2],
    ]);
  });

  it('has said so last', () => {
    expect(against(`[${BEN}, { by: ben, position: disagree-and-commit }]`)).toEqual([]);
    expect(against(`[{ by: ben, position: agree }, ${BEN}]`)).toEqual([['ben', 1]]);
  });

  it('is nobody who could not be read, nor of what may be open again', () => {
    expect(against('{ by: zoe, position: disagree }')).toEqual([]);
    expect(against(BEN, UNREAD)).toEqual([]);
    expect(against(BEN, logged('again', 'raised: 2026-11-20, reopens: north'))).toEqual([]);
    expect(
      against(
        BEN,
        logged('again', 'raised: 2026-11-19, decided: 2026-11-20, reopens: north, status: rejected'),
      ),
    ).toEqual([['ben', 0]]);
  });
});
