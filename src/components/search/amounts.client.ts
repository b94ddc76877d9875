const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const FURTHER: Readonly<Record<string, string>> = {
  fifteen: '15',
  twenty: '20',
  thirty: '30',
  forty: '40',
  fifty: '50',
  sixty: '60',
  ninety: '90',
};

/** The units of time, each with the ways in which people type it. */
const UNITS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    m: 'm min mins minute minutes',
    h: 'h hr hrs hour hours',
    bh: 'bh',
    d: 'd day days',
    bd: 'bd workday workdays',
    w: 'w wk wks week weeks',
    mo: 'mo month months',
    q: 'q quarter quarters',
    y: 'y yr yrs year years',
  }).flatMap(([unit, spellings]) => spellings.split(' ').map((spelling) => [spelling, unit])),
);

/** What the units are called, and what comes round once in one. */
const CALLED: Readonly<Record<string, readonly string[]>> = {
  m: ['minute'],
  h: ['hour', 'hourly'],
  bh: ['hour'],
  d: ['day', 'daily'],
  bd: ['day', 'daily'],
  w: ['week', 'weekly'],
  mo: ['month', 'monthly'],
  q: ['quarter', 'quarterly'],
  y: ['year', 'yearly'],
};

/** Amounts that people take for one another when they look for something, though no promise is kept by them alike. */
const ALIKE: readonly (readonly [count: number, unit: string, larger: string])[] = [
  [60, 'm', 'h'],
  [24, 'h', 'd'],
  [7, 'd', 'w'],
  [4, 'w', 'mo'],
  [12, 'w', 'q'],
  [3, 'mo', 'q'],
  [12, 'mo', 'y'],
];

/** Parts of an hour, in words. */
const PARTS = [
  ['a quarter of an hour', '15m'],
  ['half an hour', '30m'],
  ['half hour', '30m'],
  ['quarter of an hour', '15m'],
  ['quarter hour', '15m'],
].map(([words = '', amount]) => [words.split(' '), amount] as const);

const WORKING = new Set(['business', 'working', 'work']);

/** Words with their numbers as digits and each amount of time as one word: two business days are `2bd`, “48 hours” is `48h`. */
export function withAmounts(raw: readonly string[]): string[] {
  const words: string[] = [];
  for (let at = 0; at < raw.length; at += 1) {
    const [taken, amount] = amountAt(raw, at);
    words.push(amount ?? inDigits(raw[at] ?? ''));
    at += taken;
  }
  return words;
}

/** What else an amount may be asked for by: two business days are also two days, and a matter of days. */
export function spokenAs(word: string): string[] {
  const [, count, unit = ''] = /^(\d+)([a-z]+)$/.exec(word) ?? [];
  const [name, rhythm] = CALLED[unit] ?? [];
  if (!count || !name) return [];
  const spoken = unit.startsWith('b') ? [count + unit.slice(1)] : [];
  return [...spoken, name, ...(count === '1' && rhythm ? [rhythm] : [])];
}

/** The amounts that people take for another: 48 hours for two days, 14 days for two weeks. */
export function roughly(word: string): string[] {
  const [, digits, unit] = /^(\d+)([a-z]+)$/.exec(word) ?? [];
  const count = Number(digits);
  return ALIKE.flatMap(([many, small, large]) => {
    if (unit === small && count % many === 0) return [`${count / many}${large}`];
    return unit === large ? [`${count * many}${small}`] : [];
  });
}

/** An amount of time that begins at a word, and how many further words it takes. */
function amountAt(raw: readonly string[], at: number): [taken: number, amount: string | undefined] {
  const word = raw[at] ?? '';
  const [, count, short] = /^(\d+)(\p{L}+)$/u.exec(word) ?? [];
  if (count && short) return [0, UNITS[short] && count + UNITS[short]];
  if (word.startsWith('fortnight')) return [0, '2w'];
  const part = PARTS.find(([words]) => raw.slice(at, at + words.length).join(' ') === words.join(' '));
  if (part) return [part[0].length - 1, part[1]];
  const number = /^(?:an?|every)$/.test(word) ? '1' : inDigits(word);
  if (!/^\d+$/.test(number)) return [0, undefined];
  const working = WORKING.has(raw[at + 1] ?? '');
  const unit = UNITS[raw[at + (working ? 2 : 1)] ?? ''];
  if (!unit) return [0, undefined];
  return working ? [2, `${number}b${unit}`] : [1, number + unit];
}

function inDigits(word: string): string {
  const number = NUMBERS.indexOf(word);
  return number >= 0 ? String(number) : (FURTHER[word] ?? word);
}
