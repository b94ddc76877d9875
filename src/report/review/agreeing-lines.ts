import type { Agreeing } from '../../analysis/agreeing.ts';
import type { Party } from '../../model/playbook.ts';
import { listed } from '../../schema/nearest.ts';
import { code, listedSpans, strong, type Entry, type Span } from './spans.ts';

/** So many records are named of each sort. */
const MOST = 4;

/** Who has to agree, and to what. Handles stand as code: whoever is meant is seen, and nobody is notified again at each push. */
export function agreeingEntries({ asked, unowned, leaders }: Agreeing): Entry[] {
  const entries = asked.map(({ party, holds, gains, loses }): Entry => {
    const parts = [
      ...(holds.length > 0 ? [listed(holds, 'and', MOST)] : []),
      ...(gains.length > 0 ? [`from now on ${listed(gains, 'and', MOST)}`] : []),
      ...(loses.length > 0 ? [`until now ${listed(loses, 'and', MOST)}`] : []),
    ];
    return {
      spans: [...nameSpans(party), `: ${parts.join('; ')}`],
      data: { id: party.id, handle: party.handle ?? null, holds, gains, loses },
    };
  });
  if (unowned.length === 0) return entries;
  const names = listedSpans(leaders.map((leader): Span[] => [leader.label, ...handleSpans(leader)]));
  return [
    ...entries,
    {
      spans: [
        strong('The leaders'),
        ...(names.length > 0 ? [', ', ...names] : []),
        `: ${listed(unowned, 'and', MOST)}, which nobody owns`,
      ],
      data: { ids: leaders.map(({ id }) => id), unowned },
    },
  ];
}

function nameSpans(party: Party): Span[] {
  const title = party.kind === 'person' && party.title ? ` (${party.title})` : '';
  return [strong(party.label), title, ...handleSpans(party)];
}

const handleSpans = ({ handle }: Party): Span[] => (handle === undefined ? [] : [' ', code(handle)]);
