import { isOpen, type OwnershipStep } from '../../analysis/ownership-changes.ts';
import { capital, inWords, numberWord } from '../../components/in-words.ts';
import { listed } from '../../schema/nearest.ts';
import { countsOf, type StepCounts } from './counts.ts';

/** When the changes of a step were made; a release is always held against the one before it. */
export const stepInWords = (step: OwnershipStep): string =>
  isOpen(step) ? `since ${step.before.version}` : `in ${step.after.version}`;

/** How many facts one sentence holds. */
const AT_ONCE = 4;

/** What changed in ownership in a step: “Since 2026.3 three areas changed hands, one is new and one gap was closed.” */
export function stepSentence(step: OwnershipStep): string {
  const when = capital(stepInWords(step));
  const counts = countsOf(step);
  if (step.areas.length === 0) return `${when} nothing has changed in who owns what.`;
  const { hands, uses, gaps } = phrasesOf(counts);
  const all = [...hands, ...uses, ...gaps];
  if (all.length === 0)
    return `${when} no area changed hands; in ${inWords(counts.aside, 'area')} something else changed.`;
  const owners = [...hands, ...gaps];
  if (all.length <= AT_ONCE || owners.length === 0 || uses.length === 0) return `${when} ${said(all)}.`;
  return `${when} ${said(owners)}. ${capital(said(uses))}.`;
}

/** So many of something, and what is true of one and of several. */
type Phrase = readonly [count: number, of: 'area' | 'gap', one: string, several: string];

/** What happened to owners, to which areas there are, and to gaps. */
function phrasesOf(counts: StepCounts): Readonly<Record<'hands' | 'uses' | 'gaps', Phrase[]>> {
  const { newAndOpen } = counts;
  const open = newAndOpen > 0 ? ` (${numberWord(newAndOpen)} without an owner)` : '';
  const alone = newAndOpen > 0 ? ' (without an owner)' : '';
  const some = (...phrases: Phrase[]) => phrases.filter(([count]) => count > 0);
  return {
    hands: some(
      [counts.moved, 'area', 'changed hands', 'changed hands'],
      [counts.joined, 'area', 'has more owners', 'have more owners'],
      [counts.left, 'area', 'has fewer owners', 'have fewer owners'],
      [counts.owned, 'area', 'has an owner again', 'have an owner again'],
      [counts.purpose, 'area', 'has nobody on purpose', 'have nobody on purpose'],
    ),
    uses: some(
      [counts.new, 'area', `is new${alone}`, `are new${open}`],
      [counts.again, 'area', 'is in use again', 'are in use again'],
      [counts.gone, 'area', 'is gone', 'are gone'],
      [counts.retired, 'area', 'was retired', 'were retired'],
    ),
    gaps: some(
      [counts.closed, 'gap', 'was closed', 'were closed'],
      [counts.opened, 'gap', 'opened', 'opened'],
    ),
  };
}

/** The phrases as one sentence: the first count of areas says that it counts areas, and each of gaps. */
function said(phrases: readonly Phrase[]): string {
  const first = phrases.findIndex(([, of]) => of === 'area');
  return listed(
    phrases.map(([count, of, one, several], index) => {
      const isNamed = of === 'gap' || index === first;
      return `${isNamed ? inWords(count, of) : numberWord(count)} ${count === 1 ? one : several}`;
    }),
  );
}
