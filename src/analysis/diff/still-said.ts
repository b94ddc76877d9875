import { NUMBER_WORDS } from '../../time/quantity.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A text of a record that still says in words what one of its times was. */
export interface StillSaid {
  readonly field: string;
  /** As it stands there: “within one business day”. */
  readonly words: string;
}

/** Where texts of a record still say a time that is no longer so, in digits or in words, the first of each text. */
export function stillSaid(before: Fields, after: Fields): StillSaid[] {
  const old = Object.keys(before)
    .filter((name) => typeof before[name] === 'string' && before[name] !== after[name])
    .flatMap((name) => wordsFor(String(before[name])) ?? []);
  return Object.entries(after).flatMap(([field, value]) => {
    const text = [value].flat().filter((one) => typeof one === 'string');
    const [first] = text.flatMap((one) => old.flatMap((words) => words.exec(one)?.[0] ?? []));
    return first === undefined ? [] : [{ field, words: first }];
  });
}

/** How a sentence may say a time such as “1 business day”; undefined for what is no time. */
function wordsFor(written: string): RegExp | undefined {
  const [, digits, work, unit] =
    /^(\d+) (business )?(minute|hour|day|week|month|quarter|year)s?$/.exec(written) ?? [];
  if (!unit) return undefined;
  const number = [digits, NUMBER_WORDS[Number(digits) - 1], ...(digits === '1' ? ['an?'] : [])];
  const working = work ? '(?:business|working)[ -]' : '';
  return new RegExp(
    `(?:(?:within|every|each|at least) )?\\b(?:${number.filter(Boolean).join('|')})[ -]${working}${unit}s?\\b`,
    'i',
  );
}
