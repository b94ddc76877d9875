import { KINDS, type Kind } from '../../kinds.ts';
import { toId } from '../../schema/common.ts';
import type { Draft, Group } from './draft.client.ts';

/** The id that a new record could have, from what it is called; empty while that is not said. */
export function suggestedId(kind: Kind, draft: Draft): string {
  const said = (name: string): string => {
    const value = (draft as Group | undefined)?.[name];
    return typeof value === 'string' ? value.trim() : '';
  };
  const joined = (...parts: readonly string[]): string => (parts.includes('') ? '' : parts.join(' '));
  if (kind === 'tradeoff') return toId(joined(said('more'), 'over', said('less'))) ?? '';
  if (kind === 'checkpoint') return toId(joined(said('forum'), said('date'))) ?? '';
  if (kind === 'pulse') return toId(joined(said('by') || `${said('level')}s`, said('date'))) ?? '';
  const { title } = KINDS[kind];
  return (toId(said(title)) ?? '').split('-').slice(0, 6).join('-');
}
