import { formatHours, type Shift } from '../../time/hours.ts';
import { formatDate } from '../../time/date.ts';
import { formatEvery, formatInterval, type Interval } from '../../time/interval.ts';
import { formatMoment, type Moment } from '../../time/moment.ts';
import { formatPromise, type TimePromise } from '../../time/promise.ts';
import { ROLE_WORDS } from '../../words.ts';
import { nameIn, type Edition } from './edition.ts';
import { inWords } from './field-words.ts';
import { addressIn, type Plain } from './plain.ts';

type Group = Readonly<Record<string, Plain | undefined>>;
type Named = Pick<Edition, 'norms' | 'names'>;

/** Fields whose interval is how often something comes round. */
const ROUNDS = new Set(['every', 'reviewEvery']);

/** A value of a field as people say it. */
export function valueInWords(field: string, value: Plain | undefined, edition: Named): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return textInWords(field, value);
  if (Array.isArray(value))
    return value.length === 0
      ? 'nobody'
      : value
          .map((part: Plain) => valueInWords(field, part, edition))
          .map((part, index) => (index < value.length - 1 ? part.replace(/\.$/, '') : part))
          .join(isLong(value) ? '; ' : ', ');
  const address = addressIn(value);
  return address !== undefined ? nameIn(edition, address) : groupInWords(field, value as Group, edition);
}

/** Fields that hold one of a few words, and those that may hold a role. */
const CHOICES = new Set(['type', 'mode']);

function textInWords(field: string, text: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return formatDate(text);
  if (Object.hasOwn(ROLE_WORDS, text)) return ROLE_WORDS[text as keyof typeof ROLE_WORDS];
  return CHOICES.has(field) ? text.replaceAll('-', ' ') : text;
}

function groupInWords(field: string, group: Group, edition: Named): string {
  const { kind, count, unit, date, minute, weekday, monday } = group;
  if (kind === 'none') return 'no promise';
  if (kind === 'within') return formatPromise(group as unknown as TimePromise);
  if (count !== undefined && unit !== undefined && Object.keys(group).length === 2)
    return (ROUNDS.has(field) ? formatEvery : formatInterval)(group as unknown as Interval);
  if (date !== undefined && Object.keys(group).every((key) => key === 'date' || key === 'minute'))
    return minute === undefined ? formatDate(String(date)) : formatMoment(group as unknown as Moment);
  if (weekday !== undefined) return [group['nth'], weekday].filter((part) => part !== undefined).join(' ');
  if (Array.isArray(monday))
    return weekInWords(group as unknown as Readonly<Record<string, readonly Shift[]>>);
  return Object.entries(group)
    .filter(([, part]) => part !== undefined && (!Array.isArray(part) || part.length > 0))
    .map(([key, part]) => lead(key) + valueInWords(key, part, edition).replace(/\.$/, ''))
    .join(', ');
}

/** Parts of a group that need no name before them. */
const PLAIN_PARTS = new Set([
  'every',
  'who',
  'team',
  'measure',
  'name',
  'with',
  'what',
  'by',
  'rule',
  'does',
  'story',
]);
const lead = (key: string): string => (PLAIN_PARTS.has(key) ? '' : `${inWords(key)} `);

function weekInWords(week: Readonly<Record<string, readonly Shift[]>>): string {
  const days = Object.entries(week).filter(([, shifts]) => shifts.length > 0);
  const groups = new Map<string, string[]>();
  for (const [day, shifts] of days) {
    const text = shifts.map(formatHours).join(' and ');
    groups.set(text, [...(groups.get(text) ?? []), day]);
  }
  const called = (names: readonly string[]) =>
    names.join() === 'monday,tuesday,wednesday,thursday,friday'
      ? 'Monday to Friday'
      : names.map(title).join(', ');
  return [...groups].map(([text, names]) => `${called(names)} ${text}`).join('; ');
}

const title = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Whether the entries of a list are sentences or groups, which a comma does not part. */
const isLong = (list: readonly Plain[]): boolean =>
  list.some(
    (part) =>
      (typeof part === 'string' && part.length > 40) ||
      (typeof part === 'object' && addressIn(part) === undefined),
  );
