import type { Kind } from '../../kinds.ts';

/** What a way of asking asks for: of which kinds, whether with a target, and which of its words name nothing. */
interface Way {
  readonly asks: RegExp;
  readonly kinds: readonly Kind[];
  readonly type?: string;
  readonly unsaid?: RegExp;
}

/** Ways of asking, in the words of a query joined by spaces. */
const WAYS: readonly Way[] = [
  {
    asks: /\b(?:more important|matters more|comes first|rather than|instead of|prefer|versus|vs|even over)\b/,
    kinds: ['tradeoff'],
    unsaid: /^(?:more|important|matters|comes|first|rather|than|instead|prefer|versus|vs)$/,
  },
  {
    asks: /^who (?:owns|looks after|answers for|takes care of|is responsible|is accountable|is in charge)\b/,
    kinds: ['area'],
    unsaid: /^(?:owns|looks|after|answers|takes|care|responsible|accountable|charge)$/,
  },
  {
    asks: /^who (?:has to |needs to |must )?(?:decides?|approves?|signs?|agrees?|may|can)\b/,
    kinds: ['behaviour'],
    type: 'decision-timeline',
  },
  { asks: /^(?:who is|whos|who s)\b/, kinds: ['person'] },
  {
    asks: /^who (?:leads|heads|manages|runs)\b/,
    kinds: ['team', 'person'],
    unsaid: /^(?:leads|heads|manages|runs)$/,
  },
  { asks: /^(?:how (?:fast|soon|quickly|long|early|often)|by when|when)\b/, kinds: ['behaviour'] },
  {
    asks: /^(?:(?:do|must|may|can|should|am|are) (?:i|we)\b|(?:what|how) (?:do|can|should|must) (?:i|we) (?!mean)|what happens)/,
    kinds: ['behaviour', 'guide'],
    unsaid: /^happens$/,
  },
  {
    asks: /^(?:what (?:is|are|does|do we mean|counts)|whats|meaning|definition|define)\b/,
    kinds: ['term'],
    unsaid: /^(?:mean|means|meaning|counts|definition|define)$/,
  },
];

/** What a query leans to by the way it asks: the words that it is about, and how much more a record counts. */
export function leaningOf(words: readonly string[]): {
  readonly about: readonly string[];
  readonly towards: (kind: Kind, type: string | undefined) => boolean;
} {
  const way = WAYS.find(({ asks }) => asks.test(words.join(' ')));
  return {
    about: words.filter((word) => !way?.unsaid?.test(word)),
    towards: (kind, type) =>
      way !== undefined && way.kinds.includes(kind) && (way.type === undefined || way.type === type),
  };
}
