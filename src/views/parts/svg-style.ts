import { rounded } from './frame.ts';
import { AtRule, parse, type Root, type Rule } from 'postcss';

/** Properties that mean something in a picture. */
const DRAWN = /^(?:fill|stroke|font|opacity|paint-order|unicode-bidi|text-anchor)/;
/** What a file of its own can be drawn with where no style sheet of the site is at hand. */
const FONTS = { '--sans': 'system-ui, Segoe UI, Roboto, Helvetica, Arial, sans-serif' };

/**
 * Of the styles of the site those that draw elements of some classes, as plain rules: colours are those of the light
 * theme, custom properties their values, widths of lines in pixels, and what holds for some screens alone is left out.
 * `text` is how large its text is, in pixels.
 */
export function svgStyle(css: string, classes: ReadonlySet<string>, text: number): string {
  const root = parsed(css);
  const tokens = { ...tokensOf(root, classes), ...FONTS };
  const rules: string[] = [];
  root.walkRules((rule) => {
    if (isConditional(rule)) return;
    const selectors = rule.selectors.filter((selector) => draws(selector, classes));
    const declared: string[] = [];
    rule.each((node) => {
      if (node.type !== 'decl' || !DRAWN.test(node.prop)) return;
      const value = plain(node.value, tokens);
      if (value === undefined) return;
      declared.push(`${node.prop}:${node.prop === 'stroke-width' ? inPixels(value, text) : value}`);
    });
    if (selectors.length > 0 && declared.length > 0)
      rules.push(`${selectors.join(',')}{${declared.join(';')}}`);
  });
  return rules.join('');
}

let last: { readonly css: string; readonly root: Root } | undefined;
/** The styles as a tree; many pictures are drawn with the same. */
function parsed(css: string): Root {
  if (last?.css !== css) last = { css, root: parse(css) };
  return last.root;
}

/** The custom properties of the root and of what is drawn, each as it is in the light theme. */
function tokensOf(root: Root, classes: ReadonlySet<string>): Record<string, string> {
  const found: Record<string, string> = {};
  root.walkDecls(/^--/, ({ prop, value, parent }) => {
    const rule = parent as Rule;
    const holds = rule.selector === ':root' || rule.selectors.some((selector) => draws(selector, classes));
    if (holds && !isConditional(rule)) found[prop] = lightOf(value);
  });
  return found;
}

const lightOf = (value: string): string => value.replace(/light-dark\(([^,()]+),[^()]*\)/g, '$1');

/** A value without custom properties; undefined where one of them is none of the root. */
function plain(value: string, tokens: Readonly<Record<string, string>>): string | undefined {
  const step = lightOf(value).replace(/var\((--[\w-]+)\)/g, (all, name: string) => tokens[name] ?? all);
  if (step !== value) return plain(step, tokens);
  return value.includes('var(') ? undefined : value;
}

/** The width of a line that is given in em of the text, or in a part of that, in pixels. */
const inPixels = (value: string, text: number): string =>
  value
    .replace(/calc\(([\d.]+)em ([*/]) ([\d.]+)\)/, (_, em: string, way: string, by: string) =>
      way === '*' ? `${Number(em) * Number(by)}em` : `${Number(em) / Number(by)}em`,
    )
    .replace(/^([\d.]+)em$/, (_, em: string) => String(rounded(Number(em) * text)));

function draws(selector: string, classes: ReadonlySet<string>): boolean {
  if (/[:>[~+]/.test(selector)) return false;
  const named = [...selector.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name);
  return named.length > 0 && named.every((name) => classes.has(name));
}

/** Whether a rule holds on some screens alone, such as within a media query. */
function isConditional({ parent }: Rule): boolean {
  for (let at: unknown = parent; at instanceof AtRule; at = at.parent) if (at.name !== 'layer') return true;
  return false;
}
