/**
 * How many slips of the finger lie between two words: a letter too many, too few, another one, or two that were swapped
 * (Damerau 1964, optimal string alignment); `most + 1` as soon as it is more than `most`.
 */
export function slips(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let [before, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let steps = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (!same && i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        steps = Math.min(steps, (before[j - 2] ?? 0) + 1);
      row.push(steps);
    }
    if (Math.min(...row) > most) return most + 1;
    [before, last] = [last, row];
  }
  return Math.min(last[b.length] ?? 0, most + 1);
}

/** How many slips a word may hold and still be understood: none in a short one. */
export const forgiven = (word: string): number => (word.length < 4 ? 0 : word.length < 6 ? 1 : 2);

/** How alike two titles look, from 0 to 1: the pairs of letters that they share (Dice 1945). */
export function likeness(a: string, b: string): number {
  const [one, other] = [pairs(a), pairs(b)];
  const shared = one.filter((pair) => {
    const at = other.indexOf(pair);
    if (at >= 0) other.splice(at, 1);
    return at >= 0;
  });
  const total = one.length + pairs(b).length;
  return total === 0 ? 0 : (2 * shared.length) / total;
}

const pairs = (text: string): string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)).filter(
    (pair) => !pair.includes(' '),
  );
