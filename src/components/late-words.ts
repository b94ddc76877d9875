import type { Week } from '../analysis/week.ts';
import { capital, inWords } from './in-words.ts';

/** How much is late, in one sentence: “Two decisions and one action are late.” */
export function lateOnPage({ decisions, actions }: Week['late']): string {
  const parts = [
    ...(decisions > 0 ? [inWords(decisions, 'decision')] : []),
    ...(actions > 0 ? [inWords(actions, 'action')] : []),
  ];
  if (parts.length === 0) return 'Nothing is late.';
  return `${capital(parts.join(' and '))} ${decisions + actions === 1 ? 'is' : 'are'} late.`;
}
