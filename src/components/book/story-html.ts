import type { Element, ElementContent, Nodes as HastNodes, Properties } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { toHast, type State } from 'mdast-util-to-hast';
import { proseTree } from '../../source/prose.ts';
import { isViewName, VIEWS } from '../../words.ts';

/** Where a reference in a story leads, and what it is called where the story does not say. */
export interface Referred {
  readonly label: string;
  /** Left out where there is nothing to lead to. */
  readonly href?: string | undefined;
}

/** Every element that Markdown becomes here, and the attributes that it may have. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    'p h3 h4 h5 h6 blockquote pre code em strong del br hr ul li sup table thead tbody tr section'
      .split(' ')
      .map((name) => [name, []]),
  ),
  a: ['href', 'id'],
  li: ['id'],
  ol: ['start'],
  th: ['align'],
  td: ['align'],
};
/** The highest level of a heading in a story: the record that it tells of has the one above. */
const HIGHEST = 3;

/**
 * A story as HTML that stands on its own, by the grammar that prose is read with: words, Markdown and references, nothing that runs.
 * `id` is that of the record, so that what two stories on one page have in common does not meet.
 */
export function storyHtml(written: string, id: string, referred: (to: string) => Referred): string {
  const tree = proseTree(written);
  const lift = HIGHEST - Math.min(...depthsIn(tree), 6);
  const own = `${id}-`;
  const made = toHast(tree, {
    clobberPrefix: own,
    footnoteLabel: 'Notes',
    footnoteLabelTagName: 'h3',
    footnoteLabelProperties: {},
    handlers: {
      heading(state: State, node: Extract<Nodes, { type: 'heading' }>): Element {
        const level = Math.min(Math.max(node.depth + lift, HIGHEST), 6);
        return { type: 'element', tagName: `h${level}`, properties: {}, children: state.all(node) };
      },
      mdxJsxTextElement: (state: State, node: MdxJsxTextElement) => reference(state, node, referred),
      mdxJsxFlowElement: (state: State, node: MdxJsxFlowElement): Element => ({
        type: 'element',
        tagName: 'p',
        properties: {},
        children: reference(state, node, referred),
      }),
      mdxjsEsm: () => undefined,
      mdxFlowExpression: () => undefined,
      mdxTextExpression: () => undefined,
    },
  });
  return toHtml({ type: 'root', children: safe(made, own) });
}

const depthsIn = (node: Nodes): number[] =>
  node.type === 'heading' ? [node.depth] : 'children' in node ? node.children.flatMap(depthsIn) : [];

/** Marks a link that leads where we say, and not where somebody wrote. */
const OURS = Symbol('ours');

function reference(
  state: State,
  node: MdxJsxTextElement | MdxJsxFlowElement,
  referred: (to: string) => Referred,
): ElementContent[] {
  const words = state.all(node);
  const to = valueOf(node, 'to');
  const { label, href } =
    node.name === 'Ref' && to !== ''
      ? referred(to)
      : { label: figureLabel(valueOf(node, 'view')), href: undefined };
  const said = label.replace(/\.$/, '');
  const children: ElementContent[] =
    words.length > 0 || said === '' ? words : [{ type: 'text', value: said }];
  if (href === undefined) return children;
  return [
    { type: 'element', tagName: 'a', properties: { href }, children, data: { [OURS]: true } as object },
  ];
}

/** What stands in a book where a story shows a view: views are of today, and are not frozen. */
const figureLabel = (view: string): string =>
  isViewName(view) ? `(Here the playbook of today shows a view: ${VIEWS[view].title}.)` : '';

/** What an element of a story says in one of its attributes; empty where it says nothing. */
function valueOf(node: MdxJsxTextElement | MdxJsxFlowElement, name: string): string {
  const found = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name)?.value;
  return typeof found === 'string' ? found : '';
}

/** What may stand of a tree: known elements with known attributes, and words; `own` begins the anchors of this story. */
function safe(node: HastNodes, own: string): ElementContent[] {
  if (node.type === 'text') return [{ type: 'text', value: node.value }];
  if (node.type === 'root') return node.children.flatMap((child) => safe(child, own));
  if (node.type !== 'element') return [];
  const { tagName, properties } = node;
  if (tagName === 'input') return [{ type: 'text', value: properties['checked'] ? '☑ ' : '☐ ' }];
  if (tagName === 'img') return [{ type: 'text', value: textOf(properties['alt']) }];
  const children = node.children.flatMap((child) => safe(child, own));
  const allowed = Object.hasOwn(ALLOWED, tagName) ? ALLOWED[tagName] : undefined;
  if (!allowed) return children;
  if (tagName === 'a' && !isAddress(node, own)) return children;
  const kept: Properties = {};
  for (const name of allowed) if (properties[name] !== undefined) kept[name] = properties[name];
  return [{ type: 'element', tagName, properties: kept, children }];
}

/** Whether a link leads to another site or a mailbox, to a note of the same story, or to what a reference names. */
function isAddress({ properties, data }: Element, own: string): boolean {
  const address = textOf(properties['href']);
  const isOurs = data !== undefined && OURS in data;
  return isOurs || /^(?:https?:\/\/|mailto:)/i.test(address) || address.startsWith(`#${own}fn`);
}

const textOf = (value: Properties[string]): string => (typeof value === 'string' ? value : '');
