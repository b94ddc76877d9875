import { aroundArea, aroundTeam, type Surroundings } from '../../analysis/surroundings.ts';
import { numberWord } from '../../components/in-words.ts';
import type { AnyNode, Area, Playbook, Team } from '../../model/playbook.ts';
import type { Look, View } from '../parts/view.ts';
import { areaInWords, egoTable, teamInWords } from './describe.ts';
import { egoLayout } from './layout.ts';

/** What is around an area: who has a part in it, and where else these answer or work. */
export function aroundAreaView(area: Area, playbook: Playbook): View {
  const around = aroundArea(area, playbook);
  const heads = ['Who', 'Also answers for or does the work of'] as const;
  return aroundView(area.label, around, areaInWords(around), heads);
}

/** What is around a team: the areas that it has a part in, and who else has one there. */
export function aroundTeamView(team: Team): View {
  const around = aroundTeam(team);
  const heads = ['Area', 'Teams that also have a part in it'] as const;
  return aroundView(team.label, around, teamInWords(team, around), heads);
}

function aroundView<Near extends AnyNode, Far extends AnyNode>(
  label: string,
  around: Surroundings<Near, Far>,
  sentence: string,
  heads: readonly [near: string, far: string],
): View {
  if (around.near.length === 0) return { name: 'around', sentence, looks: [], tables: [] };
  return {
    name: 'around',
    sentence,
    looks: looksAt(around),
    tables: [egoTable(around, heads)],
    draw: (frame) => egoLayout(label, around, frame),
  };
}

/** Which of what is near meets the most of what lies beyond, and which of that meets the most of what is near, where one does. */
function looksAt({ near, far }: Surroundings<AnyNode, AnyNode>): Look[] {
  const counted = near.map(({ node }) => ({
    node,
    count: far.filter(({ ties }) => ties.includes(node)).length,
  }));
  const [first, second] = counted.sort((a, b) => b.count - a.count);
  if (!first || first.count < 2 || first.count === second?.count) return [];
  return [
    {
      says: `One leads on to ${numberWord(first.count)} of those on the right, more than any other:`,
      to: first.node,
    },
  ];
}
