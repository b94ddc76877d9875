import { quoted } from '../../schema/explain.ts';
import type { Source } from '../../source/read.ts';
import { draftOf, note, type Draft } from '../draft.ts';
import type { Dropped } from '../dropped.ts';
import { placeOf, settle, type Imported, type Pile, type TextFile } from '../imported.ts';
import { knownIds } from '../known.ts';
import { standingParties } from '../standing.ts';
import { annotate } from './annotations.ts';
import { catalogIds, kindOf, refOf } from './catalog-ids.ts';
import { KIND_OF, LIFECYCLES } from './catalog-words.ts';
import { called, readEntities, textOf, textsOf, type Entity } from './entity.ts';
import { readRef } from './entity-ref.ts';
import { nativeFields } from './native-fields.ts';
import { catalogNames } from './parties-named.ts';
import { unread } from './unread.ts';

/**
 * Turns the entities of a software catalog (Backstage’s descriptor format) into records of a playbook: a Group is a team,
 * a User a person, a Domain, System, Component, Resource or API an area for which its owner is accountable.
 *
 * A record that the playbook has already keeps whatever a catalog cannot say.
 */
export function importBackstage(files: readonly TextFile[], source: Source): Imported {
  const read = files.map(readEntities);
  const here = knownIds(source);
  const notes: Dropped[] = read.flatMap(({ report }) => report);
  const entities = known(read.flatMap((one) => one.entities));
  const ids = catalogIds(entities, standingParties(source));
  const names = catalogNames(ids, here);
  const standing = new Map(source.records.map(({ ref, written, value }) => [ref, written && value]));
  const told = toldByGroups(entities);
  const drafts = entities.map(draft);
  const file = placeOf(files);
  const piles = (['team', 'person', 'area'] as const).map((kind): Pile => {
    const some = drafts.filter((one) => one.kind === kind);
    const made = kind === 'area' ? [] : names.drafts(kind);
    return {
      file,
      kind,
      unit: 'entity',
      rows: some.length + made.length,
      drafts: [...some, ...made],
      report: [],
    };
  });
  const filled = piles.filter(({ rows }) => rows > 0);
  const [first, ...others] = filled.length > 0 ? filled : piles.slice(-1);
  const report = [...notes, ...names.report, ...unread(entities)];
  return settle(first ? [{ ...first, report }, ...others] : [], here);

  /** The entities that are something of a playbook, each once. */
  function known(some: readonly Entity[]): Entity[] {
    const before = new Map<string, Entity>();
    for (const entity of some) {
      const earlier = before.get(refOf(entity));
      if (KIND_OF[entity.kind.toLowerCase()] === undefined)
        line(
          entity,
          'note',
          `${called(entity)} is no team, no person and nothing that is owned; it is left out.`,
          'Nothing to do; it stays in the catalog.',
        );
      else if (earlier)
        line(
          entity,
          'line',
          `${called(entity)} is defined ${earlier.file === entity.file ? '' : `in ${earlier.file} `}on line ${earlier.line()} already.`,
          'Take one of the two out.',
        );
      else before.set(refOf(entity), entity);
    }
    return [...before.values()];
  }

  function line(entity: Entity, what: 'line' | 'note', why: string, fix: string): void {
    const loses = what === 'line';
    notes.push({
      what,
      file: entity.file,
      line: entity.line(),
      column: undefined,
      value: '',
      why,
      fix,
      loses,
    });
  }

  function draft(entity: Entity): Draft {
    const kind = kindOf(entity);
    const { id = '', wanted } = ids.get(refOf(entity)) ?? {};
    const own: Record<string, unknown> = {};
    const lost: (readonly [column: string, value: string, why: string, fix: string])[] = [];
    const native = { ...nativeFields(entity) };
    const by = told.get(refOf(entity));
    const inherited = kind === 'team' ? 'parent' : 'team';
    if (by && native[inherited] === undefined && kind !== 'area') native[inherited] = by;
    for (const [field, value] of Object.entries(native)) {
      if (typeof value !== 'object') own[field] = value;
      else {
        const at = entity.line(value.field.split('.'));
        own[field] = names.idOf(entity, value, at);
        if (own[field] === undefined)
          lost.push([
            value.field,
            value.text,
            `${quoted(value.text)} names nothing that is defined here or in the playbook.`,
            'Import the file that defines it as well, or take it out.',
          ]);
      }
    }
    const before = standing.get(`${kind}/${id}`) as Record<string, unknown> | undefined;
    const said = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined));
    const made = draftOf(entity.file, kind, entity.line(), id, { ...before, ...said });
    for (const [column, value, why, fix] of lost) note(made, 'cell', column, value, why, fix);
    const others = kind === 'person' ? textsOf(entity.spec['memberOf']).slice(1) : [];
    for (const other of others)
      note(
        made,
        'cell',
        'spec.memberOf',
        other,
        `${called(entity)} is in ${quoted(other)} as well; a person has one team.`,
        'Nothing to do, where the first is the one that they belong to.',
      );
    const lifecycle = textOf(entity.spec['lifecycle']);
    if (kind === 'area' && lifecycle !== undefined && !Object.hasOwn(LIFECYCLES, lifecycle))
      note(
        made,
        'note',
        'spec.lifecycle',
        lifecycle,
        `${quoted(lifecycle)} says nothing that a playbook knows; ${called(entity)} counts as in use.`,
        'Write `lifecycle: retiring` or `retired` into the record where it is not.',
      );
    if (id !== wanted)
      note(
        made,
        'id',
        undefined,
        '',
        `${called(entity)} is written as \`${id}\`: something else would be \`${wanted ?? ''}\` too.`,
        'Nothing to do, unless you want to call it something else.',
      );
    annotate(made, entity);
    return made;
  }
}

/** What Groups say of others: whose parent they are, and who is a member, by the reference of those others. */
function toldByGroups(entities: readonly Entity[]) {
  const told = new Map<string, { field: string; text: string; kind: string }>();
  for (const entity of entities) {
    if (entity.kind.toLowerCase() !== 'group') continue;
    for (const [field, kind] of [
      ['children', 'group'],
      ['members', 'user'],
    ] as const)
      for (const text of textsOf(entity.spec[field])) {
        const ref = readRef(text, kind, entity.namespace)?.ref;
        if (ref !== undefined && !told.has(ref))
          told.set(ref, { field: `spec.${field}`, text: refOf(entity), kind: 'group' });
      }
  }
  return told;
}
