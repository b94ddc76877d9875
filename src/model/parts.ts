import { formatDate } from '../time/date.ts';
import { LEVELS } from '../words.ts';

/** A record whose references have been replaced, before it is frozen. */
type Draft = Readonly<Record<string, unknown>>;

/** What a record is called that has no title of its own; undefined for every other kind. */
export function partsOf(draft: Draft): string | undefined {
  switch (draft['kind']) {
    case 'tradeoff': {
      const less = called(draft['less']);
      return `${called(draft['more'])} even over ${less.charAt(0).toLowerCase()}${less.slice(1)}`;
    }
    case 'checkpoint':
      return `${called(draft['forum'])}, ${day(draft)}`;
    case 'pulse': {
      const who =
        draft['by'] === undefined ? LEVELS[draft['level'] as keyof typeof LEVELS] : called(draft['by']);
      return `${who}, ${day(draft)}`;
    }
    default:
      return undefined;
  }
}

const day = (draft: Draft): string => formatDate(String(draft['date']));

function called(target: unknown): string {
  const { label, to } = target as { label?: string; to?: string };
  return label ?? to ?? '';
}
