import { here, isHere, type Forum, type Party, type Playbook } from '../model/playbook.ts';
import { timelines, type Timeline } from './timelines.ts';

/** Timelines of what cannot be undone in which nobody has to agree but the one who decides, and that no forum of several talks over. */
export function unweighedDoors(playbook: Playbook): Timeline[] {
  return timelines(playbook).filter((timeline) => {
    const { door, approvers, decider, forum } = timeline;
    if (door !== 'one-way') return false;
    if ((approvers ?? []).some(({ who }) => who !== decider)) return false;
    return !(forum && (!isHere<Forum>(forum) || hasSeveral(forum)));
  });
}

/** Whether more than one sits there: a team counts as several, and a forum that names nobody may have any number. */
function hasSeveral(forum: Forum): boolean {
  const members = here<Party>(forum.members);
  return members.length !== 1 || members.some(({ kind }) => kind === 'team');
}
