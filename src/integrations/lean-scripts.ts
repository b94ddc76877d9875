import type { Plugin } from 'vite';

/** What a rule needs in order to speak; the rest of it is for its page, its examples and the command line. */
const SPOKEN = new Set(['id', 'severity', 'check']);
const RULE = /\/(?:src|lib)\/rules\/[a-z-]+\.[jt]s$/;
/** How zod writes a schema as JSON Schema: asked for by nobody in a browser, and held by each schema all the same. */
const JSON_SCHEMA = /\/zod\/v4\/core\/(?:to-json-schema|json-schema-processors)\.js$/;

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}
type Property = Node & { readonly key?: { readonly name?: string } };
type Value = Node & { readonly properties?: readonly Property[]; readonly body?: Node };
type Declaration = Value & { readonly declarations?: readonly { readonly init?: Value }[] };
type Tree = Node & { readonly body: readonly (Node & { readonly declaration?: Declaration })[] };

/** Leaves out of the scripts of the site what they never run, where no bundler can tell: it is half of each rule, and a tenth of zod. */
export const leanScripts = (): Plugin => ({
  name: 'playbook-lean-scripts',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
  transform(code, id) {
    const isRule = RULE.test(id);
    if (!isRule && !JSON_SCHEMA.test(id)) return null;
    const { body } = this.parse(code) as unknown as Tree;
    const exported = body.flatMap(({ declaration }) => declaration ?? []);
    const values = exported
      .flatMap(({ declarations }) => declarations ?? [])
      .flatMap(({ init }) => init ?? []);
    return isRule ? without(code, values.flatMap(unspoken)) : emptied(code, [...exported, ...values]);
  },
});

const unspoken = ({ properties = [] }: Value): readonly Property[] =>
  properties.some(({ key }) => key?.name === 'check')
    ? properties.filter(({ key }) => !SPOKEN.has(key?.name ?? ''))
    : [];

const without = (code: string, parts: readonly Node[]): string =>
  parts.reduceRight(
    (text, { start, end }) => text.slice(0, start) + text.slice(end).replace(/^\s*,/, ''),
    code,
  );

/** Functions that do nothing, in the place of those that nobody calls. */
const emptied = (code: string, functions: readonly Value[]): string =>
  functions
    .flatMap(({ body }) => (body?.type === 'BlockStatement' ? [body] : []))
    .sort((a, b) => a.start - b.start)
    .reduceRight((text, { start, end }) => `${text.slice(0, start)}{}${text.slice(end)}`, code);
