import type { ElementContent, Nodes } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { toHast, type State } from 'mdast-util-to-hast';
import { proseTree } from '../../source/prose.ts';

/** What a reference in a story leads to: a name, and an address where there is one. */
export interface Led {
  readonly called: string;
  readonly href: string | undefined;
}

type Element = MdxJsxFlowElement | MdxJsxTextElement;

/**
 * A story as HTML, from the grammar by which it was checked when it was written. References become links; whatever else is not
 * Markdown leaves nothing behind but its words, and an address that no reader can follow becomes its words too.
 */
export function storyHtml(written: string, lead: (to: string) => Led): string {
  const reference = (state: State, node: Element): ElementContent => {
    const to = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === 'to')?.value;
    const { called, href } =
      typeof to === 'string' && node.name === 'Ref' ? lead(to) : { called: '', href: undefined };
    const own = state.all(node as never);
    const children = own.length > 0 ? own : [{ type: 'text' as const, value: called }];
    return {
      type: 'element',
      tagName: href === undefined ? 'span' : 'a',
      properties: href === undefined ? {} : { href },
      children: children as never,
    };
  };
  const nothing = () => undefined;
  const tree = toHast(proseTree(written), {
    handlers: {
      mdxJsxTextElement: reference,
      mdxJsxFlowElement: reference,
      mdxFlowExpression: nothing,
      mdxTextExpression: nothing,
      mdxjsEsm: nothing,
      html: nothing,
      image: nothing,
      imageReference: nothing,
    },
  });
  tame(tree);
  return toHtml(tree);
}

/** Takes the address from links that lead anywhere else than to a page or a mail. */
function tame(node: Nodes): void {
  if (node.type === 'element' && node.tagName === 'a') {
    const { href } = node.properties;
    if (typeof href === 'string' && !/^(?:https?:\/\/|mailto:|#|\/)/i.test(href))
      delete node.properties['href'];
  }
  if ('children' in node) for (const child of node.children) tame(child);
}
