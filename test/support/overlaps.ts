import { overlapsView } from '../../src/views/overlaps/view.ts';
import type { Mark } from '../../src/views/parts/drawing.ts';
import { pathOf } from '../../src/views/parts/svg.ts';
import type { FactTable, View } from '../../src/views/parts/view.ts';
import { playbookFrom } from './playbook.ts';

const NOW = '2026-11-23';
const COMPANY = { 'data/company.yaml': 'name: Example\ntimezone: Europe/Berlin\nhours: 09:00-17:00\n' };
const TEAMS = `make: { name: Make, type: department }
sell: { name: Sell, type: department }
web: { name: Web, parent: make }
app: { name: App, parent: make }
desk: { name: Desk, parent: sell }
shop: { name: Shop, parent: sell }
law: { name: Law }
`;
const PEOPLE = `ana: { name: Ana, team: web }
ben: { name: Ben, team: desk }
cleo: { name: Cleo, team: web }
`;
/** Areas of every sort: held by one team, by several, shared on purpose, and retired. */
export const AREAS = `prices: { name: Prices, accountable: ana, responsible: app }
login: { name: Login, responsible: [web, app, cleo] }
refunds: { name: Refunds, accountable: [ana, ben], shared: { rule: Days and nights., until: 2027-03-31 } }
mail: { name: Mail, accountable: ben, responsible: [web, app, desk] }
contracts: { name: Contracts, responsible: law }
windows: { name: Windows, accountable: shop }
fax: { name: Fax, lifecycle: retired, responsible: [web, shop] }
`;
/** The overlaps of a playbook of these areas. */
export const view = (areas: string, teams = TEAMS, people = PEOPLE): View =>
  overlapsView(
    playbookFrom(
      { ...COMPANY, 'data/teams.yaml': teams, 'data/people.yaml': people, 'data/areas.yaml': areas },
      { asOf: NOW },
    ).playbook,
    NOW,
  );

/** One of the tables of a view. */
export const tableOf = ({ tables }: View, id: string): FactTable => {
  const found = tables.find((table) => table.id === id);
  if (!found) throw new Error(`no table ${id} among ${tables.map((table) => table.id).join(', ')}`);
  return found;
};
/** The words of a table, without its pictures: one line for each row. */
export const linesOf = ({ columns, rows }: FactTable): string[] =>
  rows.map(({ cells }) =>
    cells
      .filter((_, index) => !columns[index]?.isPicture)
      .map(({ text, after = '' }) => text + after)
      .join(' | '),
  );

/** The paths of some marks as they are written, each by its class. */
export const pathsIn = (marks: readonly Mark[] = []): Record<string, string> =>
  Object.fromEntries(
    marks.flatMap((mark) => (mark.is === 'path' ? [[mark.class, pathOf(mark.steps)] as const] : [])),
  );
