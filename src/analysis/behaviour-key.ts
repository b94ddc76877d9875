import type { Behaviour } from '../model/playbook.ts';

const plain = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, ' ');

/**
 * What a behaviour settles, as keys: two behaviours with one key in common answer the same question.
 * A response is known by channel, urgency and who asks; a timeline by its door and what it covers; a notice by
 * what it comes before; documentation by where. A cadence and a behaviour without a target settle nothing alone.
 */
export function keysOf(behaviour: Behaviour): string[] {
  switch (behaviour.type) {
    case 'response-expectation': {
      const askers = behaviour.askedBy?.map(idOf) ?? ['anyone'];
      return askers.map(
        (asker) => `response|${plain(behaviour.channel)}|${behaviour.urgency ?? 'any'}|${asker}`,
      );
    }
    case 'decision-timeline': {
      const covered = behaviour.covers?.map(idOf) ?? ['everything'];
      return covered.map((area) => `timeline|${behaviour.door ?? 'any'}|${area}`);
    }
    case 'sprint-length':
      return ['sprint'];
    case 'notice-period':
      return [`notice|${plain(behaviour.before)}`];
    case 'documentation':
      return [`documentation|${plain(behaviour.where)}`];
    case 'cadence':
    case 'qualitative':
      return [];
  }
}

const idOf = (target: { kind: string; id?: string; to?: string }): string => target.id ?? target.to ?? '';
