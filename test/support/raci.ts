import { importRaci } from '../../src/exchange/raci.ts';
import type { Imported } from '../../src/exchange/imported.ts';
import { sourceOf } from './imported.ts';

const PEOPLE = `cfo: { name: Mara Lindt, title: Finance chief }
ann: { name: Ann Ørsted, handle: '@ann-o' }
jose: { name: José Pérez }
`;

/** A playbook of a few people and teams, for the heads of RACI sheets. */
export const STAFF = {
  'data/people.yaml': PEOPLE,
  'data/teams.yaml': 'platform: { name: Platform }\nlegal: { name: Law and contracts }\n',
};

/** What a RACI sheet gives, line by line, in that playbook. */
export const fromSheet = (lines: readonly string[], more: Readonly<Record<string, string>> = {}): Imported =>
  importRaci({ file: 'raci.csv', text: `${lines.join('\n')}\n` }, sourceOf({ ...STAFF, ...more }));
