import { courseOf, type Reading } from '../../analysis/readings.ts';
import { formatDate } from '../../time/date.ts';
import { amount } from '../../components/amount.ts';

/** How a measure went, in one sentence that says what its picture shows. */
export function readingsInWords(readings: readonly Reading[], unit: string | undefined): string {
  const course = courseOf(readings);
  if (!course) return 'It has not been read yet.';
  const { first, last, lowest, highest } = course;
  const said = ({ on, value }: Reading) => `${amount(value, unit)} on ${formatDate(on)}`;
  if (first === last) return `It has been read once: ${said(first)}.`;
  const between = [
    ...(highest.value > Math.max(first.value, last.value) ? [`was highest at ${said(highest)}`] : []),
    ...(lowest.value < Math.min(first.value, last.value) ? [`was lowest at ${said(lowest)}`] : []),
  ].sort((a, b) => (highest.on < lowest.on ? 0 : a < b ? 1 : -1));
  const middle = between.length > 0 ? `, ${between.join(', ')},` : '';
  return `It began at ${said(first)}${middle} and stands at ${said(last)}.`;
}
