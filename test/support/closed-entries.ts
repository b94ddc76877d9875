import fc from 'fast-check';
import { KINDS, type Kind } from '../../src/kinds.ts';

/** The audiences of a random playbook, from the most open to the most closed. */
export const AUDIENCES = ['everyone', 'managers', 'board'] as const;
const CLOSED = AUDIENCES.length - 1;

/** One entry of a random playbook: who may read it, what it says, and where it stands. */
interface Entry {
  readonly kind: Kind | 'accepted';
  readonly id: string;
  readonly rank: number;
  readonly alone: boolean;
  /** The lines of its fields for those who may read so much. */
  readonly lines: (rank: number) => string[];
}

const KINDS_DRAWN = [
  'person',
  'team',
  'area',
  'guide',
  'checkpoint',
  'decision',
  'pulse',
  'accepted',
] as const;

/** What is drawn for one entry; the numbers choose among what the entry may name. */
const drawn = fc.record({
  kind: fc.constantFrom(...KINDS_DRAWN),
  audience: fc.constantFrom(undefined, 0, 1, 2),
  alone: fc.boolean(),
  word: fc.constantFrom('pricing', 'Ärger', 'a: b', '# no', '5', 'the  end'),
  public: fc.array(fc.boolean(), { maxLength: 3 }),
  picks: fc.array(fc.nat(99), { minLength: 3, maxLength: 3 }),
});

/** A random playbook as two sets of files: with everything in it, and with only what a rank of audience may read. */
export const playbooks = fc
  .array(drawn, { minLength: 3, maxLength: 14, size: 'max' })
  .map((all) => all.map((one, index) => entryOf(one, index, all)))
  .map((entries) => ({
    whole: filesOf(entries, CLOSED),
    without: (rank: number) => filesOf(entries, rank),
  }));

type Drawn = typeof drawn extends fc.Arbitrary<infer T> ? T : never;

const rankOf = ({ kind, audience, public: said }: Drawn): number =>
  kind === 'pulse' && said[0] !== true ? CLOSED : (audience ?? 0);

function entryOf(one: Drawn, index: number, all: readonly Drawn[]): Entry {
  const { kind, alone, word, picks } = one;
  const rank = rankOf(one);
  const own = JSON.stringify(`${word} ${index}`);
  const named = (wanted: Kind, pick: number, most = rank): string[] => {
    const there = all.flatMap((other, at) =>
      other.kind === wanted && rankOf(other) <= most ? [`r${at}`] : [],
    );
    return there.length > 0 ? [there[pick % there.length] ?? ''] : [];
  };
  const [first = 0, second = 0, third = 0] = picks;
  const audience = one.audience === undefined ? [] : [`audience: ${AUDIENCES[one.audience]}`];
  const people = named('person', first);
  const field = (name: string, values: readonly string[]) => values.map((value) => `${name}: ${value}`);
  const said = (list: string, by: readonly string[], words: string) => (reader: number) => {
    const shown = one.public.filter((isPublic) => isPublic || reader === CLOSED);
    const entries = one.public.flatMap((isPublic, place) =>
      (isPublic || reader === CLOSED) && by[0] !== undefined
        ? [
            `  - by: ${by[0]}`,
            `    ${words}`,
            `    note: ${place} of ${index}`,
            ...(isPublic ? ['    public: true'] : []),
          ]
        : [],
    );
    return shown.length > 0 && entries.length > 0 ? [`${list}:`, ...entries] : [];
  };
  const base = { id: `r${index}`, rank, alone: alone && kind !== 'accepted', kind };
  const fixed = (lines: string[]): Entry => ({ ...base, lines: () => [...lines, ...audience] });
  switch (kind) {
    case 'person':
      return fixed([`name: ${own}`, ...field('team', named('team', first))]);
    case 'team':
      return fixed([`name: ${own}`, ...field('lead', people)]);
    case 'area':
      return fixed([
        `name: ${own}`,
        ...field('accountable', people),
        ...field('reason', people.length > 0 && second % 2 === 0 ? [own] : []),
        ...field('claims', [`'path:${third % 3}/'`]),
      ]);
    case 'guide':
      return { ...fixed([`name: ${own}`]), alone: true };
    case 'checkpoint': {
      // Who is named in what everyone may read must be for everyone too.
      const answers = said('answers', named('person', second, rank), `message: ${own}`);
      return {
        ...base,
        lines: (reader) => [
          'forum: weekly',
          'date: 2026-11-02',
          ...answers(reader),
          'together: { sameMessage: partly }',
          ...audience,
        ],
      };
    }
    case 'decision': {
      const positions = said('positions', people, 'position: disagree');
      return {
        ...base,
        lines: (reader) => [
          `question: ${own}`,
          'status: raised',
          'raised: 2026-11-02',
          ...positions(reader),
          ...field('areas', named('area', third)),
          ...audience,
        ],
      };
    }
    case 'pulse':
      return fixed([
        'date: 2026-11-02',
        'level: leader',
        ...field('by', people),
        'answers: { codedAs: none }',
        ...(one.public[0] === true ? ['public: true'] : []),
      ]);
    case 'accepted': {
      const subject = [...named('area', first, CLOSED), 'x'][0] ?? '';
      const by = named('person', second, CLOSED)[0];
      const rule = ['area-says-why', 'area-has-owner', 'acceptance-is-needed'][third % 3] ?? '';
      const isSilent = rule === 'acceptance-is-needed';
      const there = (id: string) => rankOf(all[Number(id.slice(1))] ?? one);
      const most = Math.max(
        isSilent ? CLOSED : 0,
        ...[subject, by].map((id) => (id && id !== 'x' ? there(id) : 0)),
      );
      const lines = [
        `rule: ${rule}`,
        `subject: area/${subject}`,
        `reason: ${own}`,
        `approvedBy: ${by ?? 'x'}`,
      ];
      const isWritten = subject !== 'x' && by !== undefined;
      return { ...base, rank: isWritten ? most : Infinity, lines: () => lines };
    }
  }
}

function filesOf(entries: readonly Entry[], rank: number): Record<string, string> {
  const files: Record<string, string> = {
    'data/company.yaml': `name: Acme\ntimezone: UTC\naudiences: [${AUDIENCES.join(', ')}]\n`,
    'data/forums.yaml': 'weekly: { name: Weekly, type: alignment, every: 1 week }\n',
  };
  for (const { kind, id, rank: needed, alone, lines } of entries) {
    const plural = kind === 'accepted' ? 'accepted' : KINDS[kind].plural;
    const fields = lines(rank);
    const isThere = needed <= rank;
    if (kind === 'guide') {
      if (isThere)
        files[`src/content/guides/${id}.mdx`] = `---\n${fields.join('\n')}\n---\n\nText of ${id}.\n`;
    } else if (alone) {
      if (isThere) files[`data/${plural}/${id}.yaml`] = `${fields.join('\n')}\n`;
    } else if (needed !== Infinity) {
      const head = kind === 'accepted' ? '-' : `${id}:`;
      const text = `${head}\n${fields.map((line) => `  ${line}\n`).join('')}`;
      const joined = kind === 'accepted' ? text.replace('-\n  ', '- ') : text;
      files[`data/${plural}.yaml`] = (files[`data/${plural}.yaml`] ?? '') + (isThere ? joined : '');
    }
  }
  return files;
}
