import type { DepartmentTies } from '../../analysis/department-ties.ts';
import type { Support, SupportMatrix } from '../../analysis/support.ts';
import type { TieSort } from '../../analysis/ties.ts';
import { capital, inWords, numberWord } from '../../components/in-words.ts';
import { amongInWords } from '../../components/symptom-words.ts';
import { listed } from '../../schema/nearest.ts';

/** So many departments are named before they are counted. */
const NAMED = 3;
/** What makes the ties of each sort, in the order in which they are told. */
const SORTS: readonly (readonly [TieSort, string])[] = [
  ['area', 'by areas'],
  ['dependsOn', 'by needs'],
  ['interaction', 'by ways of working'],
  ['forum', 'by forums'],
];

/** What ties two departments, in words: “3 by areas, 2 by needs, 1 by forums”. */
export const sortsInWords = ({ sorts }: Pick<Support, 'sorts'>): string =>
  SORTS.flatMap(([sort, by]) => (sorts[sort] > 0 ? [`${sorts[sort]} ${by}`] : [])).join(', ');

/** Which departments have closed up, in two sentences. */
export function supportSentence({ level, departments, support }: SupportMatrix): string {
  const teams = departments.flatMap((one) => one.teams);
  const ties = support.reduce((sum, { n }) => sum + n, 0);
  if (teams.length === 0) return 'No team is written down yet.';
  if (teams.length === 1)
    return `With ${teams[0]?.label} as the only team there is nobody to close up against.`;
  if (ties === 0) return `No tie is written down between ${inWords(teams.length, 'team')}.`;
  if (level === 'parts')
    return `All ${inWords(teams.length, 'team')} are of one department, so that no tie can lead out of it. Among them ${inWords(ties, 'tie is', 'ties are')} written down.`;
  return `${amongInWords(departments)} ${apartInWords(departments) ?? outInWords(departments, ties)}`;
}

/** Which departments have no tie to another; undefined where each has one. */
function apartInWords(departments: readonly DepartmentTies[]): string | undefined {
  const apart = departments.filter(({ outside }) => outside === 0);
  if (apart.length === 0) return undefined;
  if (apart.length === departments.length) return 'None has a tie to another department.';
  const who =
    apart.length > NAMED
      ? `${capital(numberWord(apart.length))} of the ${inWords(departments.length, 'department')}`
      : listed(apart.map(({ department }) => department.label));
  return `${who} ${apart.length === 1 ? 'has' : 'have'} no tie to another.`;
}

function outInWords(departments: readonly DepartmentTies[], ties: number): string {
  const out = departments.reduce((sum, { outside }) => sum + outside, 0) / 2;
  if (out === ties)
    return ties === 1
      ? 'The one tie leads out of a department.'
      : `All ${inWords(ties, 'tie')} lead out of a department.`;
  return `Of ${inWords(ties, 'tie')}, ${numberWord(out)} ${out === 1 ? 'leads' : 'lead'} out of a department.`;
}
