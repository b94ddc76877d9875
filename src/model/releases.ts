import type { RefRule } from '../schema/common.ts';
import type { Place } from '../source/place.ts';
import type { Source } from '../source/read.ts';
import type { Missing, Person, Playbook, Release, Signoff } from './playbook.ts';

/** What a sign-off may name. */
const PERSON: RefRule = { kinds: ['person'], form: 'bare', words: [] };

/** The releases of a playbook, each joined when somebody asks for it; `find` turns what names somebody into them. */
export function releasesOf(
  source: Source,
  find: (rule: RefRule, to: string, place: () => Place) => Person | Missing,
  build: (source: Source) => { readonly playbook: Playbook },
): readonly Release[] {
  const people = source.records.filter(({ kind }) => kind === 'person');
  return Object.freeze(
    source.releases.map(({ version, inForce, notes, hash, accepted, records }): Release => {
      const signoffs = source.signoffs
        .filter((one) => one.version === version)
        .map(({ written: { by, position, on, note, public: open }, at }): Signoff => {
          const who = find(PERSON, by, () => at(['by']));
          return Object.freeze({ by: who, position, on, note, public: open, at });
        });
      let joined: Playbook | undefined;
      return {
        version,
        inForce,
        notes,
        hash,
        accepted,
        signoffs,
        hasUnreadSignoff:
          source.unreadSignoffs.has(version) || signoffs.some(({ by }) => by.kind === 'missing'),
        get playbook() {
          joined ??= build({
            ...source,
            records: [...records, ...people],
            accepted: [],
            releases: [],
            signoffs: [],
            reserved: [],
          }).playbook;
          return joined;
        },
      };
    }),
  );
}
