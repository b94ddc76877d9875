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

/** What people call an amount of time in one word. */
const AMOUNTS: Readonly<Record<string, string>> = {
  daily: '1d',
  weekly: '1w',
  fortnight: '2w',
  fortnightly: '2w',
  monthly: '1mo',
  quarterly: '1q',
  yearly: '1y',
  annual: '1y',
};

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

/** The other ways in which an amount may be asked for: two business days are also two days. */
export function spokenAs(word: string): string[] {
  const [, count, unit] = /^(\d+)b([dh])$/.exec(word) ?? [];
  return count && unit ? [count + unit] : [];
}

/** An amount of time that begins at a word, and how many further words it takes. */
function amountAt(raw: readonly string[], at: number): [taken: number, amount: string | undefined] {
  const word = raw[at] ?? '';
  const [, count, short] = /^(\d+)(\p{L}+)$/u.exec(word) ?? [];
  if (count && short) return [0, UNITS[short] && count + UNITS[short]];
  if (AMOUNTS[word]) return [0, AMOUNTS[word]];
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
