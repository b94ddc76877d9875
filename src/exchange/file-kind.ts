import { basename } from 'node:path';
import { KIND_NAMES, KINDS, kindOfPlural, type Kind } from '../kinds.ts';
import { listed, nearest } from '../schema/nearest.ts';

const PLURALS = KIND_NAMES.filter((kind) => kind !== 'company').map((kind) => KINDS[kind].plural);

/** The kind of record that a CSV file holds, told from its name (`teams.csv`); or what it should be called. */
export function kindOfFile(path: string): { kind: Kind } | { problem: string } {
  const stem = basename(path).replace(/\.csv$/i, '');
  const kind = kindOfPlural(stem);
  if (kind && kind !== 'company' && stem !== basename(path)) return { kind };
  const near = nearest(stem, PLURALS);
  const did = near ? `Did you mean ${near}.csv? ` : '';
  const names = listed(
    PLURALS.map((plural) => `${plural}.csv`),
    'or',
  );
  return { problem: `${path} does not say by its name what it holds. ${did}Call it ${names}.` };
}
