import { teamOfPriority } from '../analysis/focus-priorities.ts';
import { audienceWords } from '../analysis/pole-words.ts';
import { audiencesOf } from '../analysis/reach.ts';
import { answersInShort } from '../components/checkpoint-words.ts';
import { capital } from '../components/in-words.ts';
import { meetingWords } from '../components/rhythm-words.ts';
import { here, isHere, type AnyNode, type Party } from '../model/playbook.ts';
import { listed } from '../schema/nearest.ts';
import { FORUM_TYPES, STATUSES } from '../words.ts';

/** What a record is, in one line; undefined where it says nothing of itself. */
export function definitionOf(node: AnyNode): string | undefined {
  switch (node.kind) {
    case 'value':
    case 'behaviour':
      return node.statement;
    case 'term':
    case 'measure':
      return node.definition;
    case 'guide':
      return node.summary;
    case 'team':
      return node.mission;
    case 'person':
      return (
        [node.title, isHere(node.team) ? node.team.label : undefined].filter(Boolean).join(', ') || undefined
      );
    case 'area': {
      const owners = here<Party>(node.accountable).map(({ label }) => label);
      const owner = owners.length > 0 ? `Owned by ${listed(owners)}.` : 'Nobody is accountable.';
      return [owner, node.reason].filter(Boolean).join(' ');
    }
    case 'tradeoff':
      return node.reason;
    case 'focus':
      return node.why;
    case 'priority': {
      const of = teamOfPriority(node);
      const served = here<AnyNode>(node.serves).map(({ label }) => label.replace(/\.$/, ''));
      const serves = served.length > 0 ? `serves ${listed(served)}` : 'names nothing that it serves';
      return of ? `A priority of ${of.label}; ${serves}.` : `A priority; ${serves}.`;
    }
    case 'forum':
      return [`${capital(meetingWords(node))}, for ${FORUM_TYPES[node.type].label}.`, node.purpose]
        .filter(Boolean)
        .join(' ');
    case 'checkpoint':
      return node.skippedBecause === undefined
        ? [answersInShort(node), node.discussed].filter(Boolean).join(' ') || undefined
        : `Did not take place: ${node.skippedBecause}`;
    case 'decision':
      return `${capital(STATUSES[node.status])}${node.outcome ? `: ${node.outcome}` : '.'}`;
    case 'directive':
      return isHere(node.by)
        ? `${node.by.label} asks this of ${audienceWords(audiencesOf(node.to))}.`
        : undefined;
    case 'pulse':
      return undefined;
    case 'concern':
      return node.synonyms ? `Also: ${listed(node.synonyms)}.` : undefined;
    case 'company':
      return undefined;
  }
}
