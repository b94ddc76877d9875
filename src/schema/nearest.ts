import { distance } from 'fastest-levenshtein';

/** The candidate that looks most like `word`, or undefined where none is close (Levenshtein 1966). */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const typed = word.toLowerCase();
  let best: string | undefined;
  let least = (typed.length < 5 ? 1 : Math.max(2, Math.floor(typed.length / 3))) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - typed.length) >= least && !related(typed, candidate)) continue;
    const near = related(typed, candidate) || letters(typed) === letters(candidate.toLowerCase());
    const steps = near ? 1 : distance(typed, candidate.toLowerCase());
    if (steps < least || (steps === least && best !== undefined && candidate < best)) {
      best = candidate;
      least = steps;
    }
  }
  return best;
}

/** The letters of a word in order, so that two that were swapped make no difference. */
const letters = (word: string): string => [...word].sort().join('');

function related(typed: string, candidate: string): boolean {
  return typed.length >= 4 && (candidate.startsWith(`${typed}-`) || candidate.endsWith(`-${typed}`));
}

/** A list in words: “a, b and c”; past `most` entries the rest is counted. */
export function listed(words: readonly string[], joint = 'and', most = 24): string {
  if (words.length > most) return `${words.slice(0, most).join(', ')} ${joint} ${words.length - most} more`;
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${joint} ${words.at(-1)}`;
}
