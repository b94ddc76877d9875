import type { Agreeing } from '../../analysis/agreeing.ts';
import type { Party } from '../../model/playbook.ts';
import { listed } from '../../schema/nearest.ts';
import { code, listedSpans, strong, type Entry, type Span } from './spans.ts';

/** So many records are named of each sort, and so much of a name that is a sentence. */
const MOST = { records: 4, characters: 60 };

/** One that is left over is named: to count it takes as much room. */
const records = (labels: readonly string[]): string =>
  listed(labels.map(short), 'and', labels.length === MOST.records + 1 ? labels.length : MOST.records);

function short(label: string): string {
  if (label.length <= MOST.characters) return label;
  const cut = label.slice(0, label.lastIndexOf(' ', MOST.characters) + 1 || MOST.characters);
  return `${cut.trimEnd().toWellFormed()} …`;
}

/** Who has to agree, and to what. Handles stand as code: whoever is meant is seen, and nobody is notified again at each push. */
export function agreeingEntries({ asked, unowned, leaders }: Agreeing): Entry[] {
  const entries = asked.map(({ party, holds, gains, loses }): Entry => {
    const parts = [
      ...(holds.length > 0 ? [records(holds)] : []),
      ...(gains.length > 0 ? [`from now on ${records(gains)}`] : []),
      ...(loses.length > 0 ? [`until now ${records(loses)}`] : []),
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
        `: ${records(unowned)}, which nobody owns`,
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
