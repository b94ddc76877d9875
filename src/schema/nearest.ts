import { distance } from 'fastest-levenshtein';

/**
 * The candidate that looks most like `word`, or undefined where none is close (Levenshtein 1966).
 * One that differs in case, spaces, underscores and hyphens alone comes before every other; swapped letters count as one step.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const typed = word.trim().toLowerCase();
  const bare = unmarked(typed);
  const sorted = letters(typed);
  let best: string | undefined;
  let least = (typed.length < 5 ? 1 : Math.max(2, Math.floor(typed.length / 3))) + 1;
  for (const candidate of candidates) {
    const lower = candidate.toLowerCase();
    const steps = stepsTo(lower);
    if (steps < least || (steps === least && best !== undefined && candidate < best)) {
      best = candidate;
      least = steps;
    }
  }
  return best;

  function stepsTo(candidate: string): number {
    if (candidate === typed) return -1;
    if (bare !== '' && unmarked(candidate) === bare) return 0;
    if (related(typed, candidate)) return 1;
    if (Math.abs(candidate.length - typed.length) >= least) return Infinity;
    const away = distance(typed, candidate);
    // Swapped letters take two steps and are one slip; they give way to a word that is one step off.
    return away > 1 && letters(candidate) === sorted ? 1 + Math.min(away, 9) / 10 : away;
  }
}

/** A word without the marks between its parts: `area_owner`, `areaOwner` and `area-owner` are one. */
const unmarked = (word: string): string => word.replace(/[\s_-]+/g, '');

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
