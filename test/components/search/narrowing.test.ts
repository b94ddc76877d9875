import { describe, expect, it } from 'vitest';
import { asAddress, askedIn } from '../../../src/components/search/address.client.ts';
import type { Definition } from '../../../src/components/search/definition.client.ts';
import { counted, narrowed } from '../../../src/components/search/narrowing.client.ts';

const RECORDS: Definition[] = [
  { ref: 'behaviour/mail', title: 'Mail', at: { type: ['cadence'], team: ['support', 'customers'] } },
  { ref: 'behaviour/chat', title: 'Chat', at: { team: ['sales', 'customers'] } },
  { ref: 'area/desk', title: 'Desk', at: { team: ['support', 'customers'] } },
  { ref: 'company/company', title: 'Zeta' },
];
const titles = (records: readonly Definition[]) => records.map(({ title }) => title);

describe('narrowing down', () => {
  it('leaves what stands at every choice, and everything where nothing is chosen', () => {
    expect(titles(narrowed(RECORDS, {}))).toEqual(['Mail', 'Chat', 'Desk', 'Zeta']);
    expect(titles(narrowed(RECORDS, { kind: 'behaviour' }))).toEqual(['Mail', 'Chat']);
    expect(titles(narrowed(RECORDS, { kind: 'behaviour', team: 'support' }))).toEqual(['Mail']);
    expect(titles(narrowed(RECORDS, { value: 'care' }))).toEqual([]);
  });

  it('counts at each choice what it would leave, with what is chosen on the other sides', () => {
    const { kind, team, owner } = counted(RECORDS, { kind: 'behaviour', team: 'customers' });
    expect(Object.fromEntries(kind)).toEqual({ behaviour: 2, area: 1 });
    expect(Object.fromEntries(team)).toEqual({ support: 1, sales: 1, customers: 2 });
    expect(owner.size).toBe(0);
  });
});

describe('the address of a search', () => {
  it('holds what is asked, in the order of the panel', () => {
    const asked = { query: ' sign & seal ', chosen: { within: '2bd', kind: 'behaviour', team: '' } };
    expect(asAddress(asked)).toBe('?q=sign+%26+seal&kind=behaviour&within=2bd');
    expect(asAddress({ query: ' ', chosen: {} })).toBe('');
  });

  it('asks the same when it is read again, and nothing that it does not know', () => {
    const { query, chosen } = askedIn('?q=sign+%26+seal&kind=behaviour&colour=red');
    expect(query).toBe('sign & seal');
    expect(Object.entries(chosen).filter(([, id]) => id !== '')).toEqual([['kind', 'behaviour']]);
    expect(asAddress(askedIn('?kind=area'))).toBe('?kind=area');
  });
});
