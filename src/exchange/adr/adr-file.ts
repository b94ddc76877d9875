import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Nodes, RootContent } from 'mdast';
import { readYaml } from '../../source/yaml.ts';
import type { TextFile } from '../imported.ts';

/** A stretch of a decision record as words, the links in it, and the line on which it stands. */
export interface Said {
  readonly text: string;
  readonly links: readonly string[];
  readonly line: number;
}

/** A decision record in Markdown, as far as its form tells what is what. */
export interface AdrFile {
  readonly file: string;
  readonly title: Said | undefined;
  /** What stands before the first section as `name: value`, in the head of the file, in a list or on a line, by its name. */
  readonly fields: ReadonlyMap<string, readonly Said[]>;
  /** The parts of each section, up to the next heading, by its name. */
  readonly sections: ReadonlyMap<string, readonly Said[]>;
  /** What of its head cannot be read, and the repair. */
  readonly fault: { readonly line: number; readonly message: string; readonly fix: string } | undefined;
}

const HEAD = /^---[ \t]*\r?\n([\s\S]*?\r?\n)?---[ \t]*(?:\r?\n|$)/;
const NAMED = /^([A-Za-z][A-Za-z -]{1,30}?)\s*:\s*(.*)$/s;

/** Reads a decision record: MADR with a head in YAML (3, 4) or with a list (2), or the form of Nygard. */
export function readAdr({ file, text }: TextFile): AdrFile {
  const whole = text.replace(/^\ufeff/, '');
  const head = HEAD.exec(whole)?.[0] ?? '';
  const before = head.split('\n').length - 1;
  const fields = new Map<string, Said[]>();
  const sections = new Map<string, Said[]>();
  const fault = head === '' ? undefined : readHead(head);
  let title: Said | undefined;
  let section: Said[] | undefined;
  for (const node of fromMarkdown(whole.slice(head.length)).children) {
    if (node.type === 'heading') {
      const said = saidIn(node);
      if (!title && node.depth === 1) title = said;
      else if (said.text !== '') sections.set(nameOf(said.text), (section = []));
    } else if (section) section.push(...partsOf(node));
    else for (const part of partsOf(node)) readField(part);
  }
  return { file, title: title ?? fields.get('title')?.[0], fields, sections, fault };

  function readHead(yaml: string): AdrFile['fault'] {
    const { value, faults, at } = readYaml(file, yaml.replace(/\r?\n---[ \t]*(?:\r?\n)?$/, '\n'));
    const [first] = faults;
    if (first) return { line: first.place.line, message: first.message, fix: first.fix };
    for (const [name, all] of Object.entries(Object(value) as Record<string, unknown>))
      for (const one of [all].flat())
        if (typeof one === 'string' || typeof one === 'number') {
          const links = [...String(one).matchAll(/\]\(([^)\s]*)\)/g)].map(([, url = '']) => url);
          const words = String(one).replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
          add(name, { text: words.trim(), links, line: at([name], 'key').line });
        }
    return undefined;
  }

  function readField({ text: words, links, line }: Said): void {
    for (const [index, one] of words.split('\n').entries()) {
      const [, name = '', value = ''] = NAMED.exec(one) ?? [];
      if (name !== '') add(name, { text: value.trim(), links, line: line + index });
    }
  }

  function add(name: string, said: Said): void {
    if (said.text !== '') fields.set(nameOf(name), [...(fields.get(nameOf(name)) ?? []), said]);
  }

  function saidIn(node: Nodes): Said {
    const line = (node.position?.start.line ?? 1) + before;
    return { text: wordsIn(node).trim(), links: linksIn(node), line };
  }

  /** A paragraph, or each entry of a list; code, tables as text and what is not shown say nothing here. */
  function partsOf(node: RootContent): Said[] {
    if (node.type === 'list') return node.children.map(saidIn);
    return node.type === 'paragraph' ? [saidIn(node)].filter((one) => one.text !== '') : [];
  }
}

/** A name as it is looked for: small, and its words parted by spaces. */
const nameOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[-_\s]+/g, ' ')
    .trim();

function wordsIn(node: Nodes): string {
  if (node.type === 'html' || node.type === 'image') return '';
  if (node.type === 'break') return '\n';
  if ('value' in node) return node.value;
  const joint = node.type === 'listItem' || node.type === 'list' ? '\n' : '';
  return 'children' in node ? node.children.map(wordsIn).join(joint) : '';
}

function linksIn(node: Nodes): string[] {
  const own = node.type === 'link' ? [node.url] : [];
  return [...own, ...('children' in node ? node.children.flatMap(linksIn) : [])];
}
