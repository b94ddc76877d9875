import { schemas } from '../schema/index.ts';
import { quoted } from '../schema/explain.ts';
import type { Dropped } from './dropped.ts';

/** Somebody who stands on a line of a CODEOWNERS file. */
export interface Owner {
  /** The same for every spelling: in small letters, with its `@` or as an address. */
  readonly key: string;
  readonly written: string;
  readonly line: number;
}

/** One rule of a CODEOWNERS file: who owns what matches a pattern. */
export interface Rule {
  readonly line: number;
  /** The pattern as it matches: an escaped space or `#` is the character itself. */
  readonly pattern: string;
  /** The GitLab section that it stands in, as its first heading spells it. */
  readonly section: string | undefined;
  readonly owners: readonly Owner[];
}

/** What stands in a CODEOWNERS file: its rules in their order, and how many lines wanted to be one. */
export interface Codeowners {
  readonly rules: readonly Rule[];
  readonly count: number;
  readonly report: readonly Dropped[];
}

const HEADING = /^(\^)?\[([^\]]*)\](?:\[(\d*)\])?(?:\s+(.*))?$/;
const PATTERN = /^(?:\\[^]|[^\s\\]|\\$)+/;
/** A name on a code host, and an address, as an owner is written. */
export const HANDLE = /^@[a-z0-9_][\w.-]*(?:\/[a-z0-9_][\w.-]*)*$/i;
export const ADDRESS = /^[^\s@<>"]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i;

/**
 * Reads a CODEOWNERS file by the grammar that GitHub documents (“About code owners”) and the sections that GitLab adds
 * to it (“Syntax of CODEOWNERS file”): a pattern, then owners; `#` begins a comment; `[Section][2] @default` a section.
 */
export function readCodeowners(file: string, text: string): Codeowners {
  const rules: Rule[] = [];
  const report: Dropped[] = [];
  const spelled = new Map<string, string>();
  let section: string | undefined;
  let standard: readonly Owner[] = [];
  let count = 0;

  for (const [index, raw] of text
    .replace(/^\ufeff/, '')
    .split(/\r\n?|\n/)
    .entries()) {
    const line = index + 1;
    const body = raw.trimStart();
    if (body === '' || body.startsWith('#')) continue;
    const heading = HEADING.exec(body.trimEnd());
    if (heading?.[2]?.trim()) readHeading(heading, line);
    else if (/^\^?\[(?:[^\]]*$|\s*\])/.test(body)) {
      const why = `${quoted(body.trim())} begins a section and does not end its name; the rules below stand in the section above.`;
      note('line', line, '', why, 'Write the name between two brackets: [Section name].', true);
    } else readRule(body, line);
  }
  return { rules, count, report };

  function readHeading([, optional, name = '', approvals, rest = '']: RegExpExecArray, line: number): void {
    const key = name.trim().toLowerCase();
    section = spelled.get(key) ?? name.trim();
    spelled.set(key, section);
    standard = ownersIn(rest, line);
    const says = [
      ...(optional ? ['is optional'] : []),
      ...(Number(approvals) > 1 ? [`asks for ${approvals} approvals`] : []),
    ];
    if (says.length === 0) return;
    const why = `The section “${section}” ${says.join(' and ')}; an area has no place for that, and it is left out.`;
    note(
      'note',
      line,
      '',
      why,
      'Where it matters, write it as a behaviour of the type decision-timeline.',
      false,
    );
  }

  function readRule(body: string, line: number): void {
    count += 1;
    const [written = ''] = PATTERN.exec(body) ?? [];
    const pattern = written.replace(/\\([\s#])/g, '$1');
    const owners = ownersIn(body.slice(written.length), line);
    if (written.startsWith('!')) {
      const why = `${quoted(written)} takes a path out of what stands above it; an area can only say what belongs to it.`;
      note(
        'line',
        line,
        '',
        why,
        'To leave a path without owner, write it alone, without “!” and owners.',
        true,
      );
    } else if (!schemas.area.shape.claims.safeParse(`path:${pattern}`).success) {
      const why = `${quoted(pattern)} cannot be written as the claim of an area.`;
      note('line', line, '', why, 'Begin the path with a character that can be seen.', true);
    } else rules.push({ line, pattern, section, owners: owners.length > 0 ? owners : standard });
  }

  function ownersIn(rest: string, line: number): Owner[] {
    const comment = rest.search(/(?:^|\s)#/);
    const words = (comment < 0 ? rest : rest.slice(0, comment)).split(/\s+/).filter(Boolean);
    const aside = comment < 0 ? [] : rest.slice(comment).split(/[\s#]+/);
    const owners = new Map<string, Owner>();
    for (const word of words) {
      const key = word.toLowerCase();
      if (!HANDLE.test(word) && !ADDRESS.test(word)) strange(word, line);
      else if (owners.has(key))
        note(
          'duplicate',
          line,
          word,
          `${quoted(word)} stands on this line more than once.`,
          'Write it once.',
          false,
        );
      else owners.set(key, { key, written: word, line });
    }
    for (const word of aside.filter((one) => HANDLE.test(one))) {
      const why = `${quoted(word)} stands in a comment and is not read as an owner (GitLab reads it).`;
      note('note', line, '', why, 'If it is one, write it before the “#”.', false);
    }
    return [...owners.values()];
  }

  function strange(word: string, line: number): void {
    const why = word.startsWith('@@')
      ? `${quoted(word)} is a role of GitLab; who has it does not stand in the file.`
      : `${quoted(word)} is neither @name, nor @group/team, nor an email address.`;
    const fix = word.startsWith('@@')
      ? 'Name the people, or their team.'
      : 'Write “@” before a name. If it belongs to the path, write “\\ ” for the space before it.';
    note('owner', line, word, why, fix, true);
  }

  function note(
    what: Dropped['what'],
    line: number,
    value: string,
    why: string,
    fix: string,
    loses: boolean,
  ): void {
    report.push({ what, file, line, column: undefined, value, why, fix, loses });
  }
}
