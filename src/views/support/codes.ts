/** How many letters a code has. */
const LETTERS = 3;
const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A code of three letters for each name, no two alike, capitals or not: “Customers” is Cus, “Customs” beside it is Cut. */
export function codesOf(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let code = '';
    for (code of candidates(name)) if (!taken.has(code.toLowerCase())) break;
    taken.add(code.toLowerCase());
    return code;
  });
}

/** The first three letters, the initials of the words, the first two and a later one, the first and two later ones; at last the first and a number. */
function* candidates(name: string): Generator<string> {
  const words = name.split(/[^\p{L}\p{N}\p{M}]+/u).filter(Boolean);
  const [first = '', second = '', ...rest] = lettersIn(words.join(''));
  if (first !== '') yield [first, second, rest[0]].join('');
  if (words.length > 1)
    yield words
      .slice(0, LETTERS)
      .map((word) => lettersIn(word)[0])
      .join('');
  for (const third of rest) yield first + second + third;
  for (const [at, one] of rest.entries()) for (const other of rest.slice(at + 1)) yield first + one + other;
  for (let number = 1; ; number++) yield `${first}${number}`;
}

const lettersIn = (text: string): string[] => Array.from(GRAPHEMES.segment(text), ({ segment }) => segment);
