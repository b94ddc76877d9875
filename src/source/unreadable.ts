import type { Fault } from './fault.ts';
import type { Strange } from './files.ts';
import { startOf } from './place.ts';

/** The fault of something in the folders of a playbook that is never opened. */
export function strangeFault({ path, is }: Strange): Fault {
  const words =
    is === 'link'
      ? (['is a link to somewhere else', 'Put the file itself here.'] as const)
      : (['is no file', 'Remove it, or put a file here.'] as const);
  return { rule: 'file-is-known', place: startOf(path), message: `“${path}” ${words[0]}.`, fix: words[1] };
}

// eslint-disable-next-line no-control-regex -- these are the characters that are refused
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f]/;

/** The fault of the first character that nobody can see and no reader expects; undefined where there is none. */
export function controlFault(file: string, text: string): Fault | undefined {
  const at = text.search(CONTROL);
  if (at < 0) return undefined;
  const before = text.slice(0, at).split('\n');
  const line = before.length;
  const column = (before.at(-1) ?? '').length + 1;
  const code = (text.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return {
    rule: 'yaml-parses',
    place: { file, line, column, endLine: line, endColumn: column + 1 },
    message: `An invisible control character (U+${code}) stands here.`,
    fix: 'Delete it: put the cursor behind it, press backspace once, and type what belongs there.',
  };
}
