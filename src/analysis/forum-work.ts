import type { AnyNode, Forum } from '../model/playbook.ts';
import { byLabel } from './by-label.ts';
import type { Timeline } from './timelines.ts';

/** The decisions that are taken in a forum: the timelines that name it, by name. */
export const decidedThere = (forum: Forum): Timeline[] =>
  [
    ...new Set(
      forum.backlinks.flatMap(({ from, path }) =>
        from.kind === 'behaviour' && from.type === 'decision-timeline' && path[0] === 'forum' ? [from] : [],
      ),
    ),
  ].sort(byLabel);

/** What was agreed in a forum: the norms that name it as where they were decided, by name. */
export const agreedThere = (forum: Forum): AnyNode[] =>
  [...new Set(forum.backlinks.flatMap(({ from, path }) => (path[0] === 'decidedIn' ? [from] : [])))].sort(
    byLabel,
  );
