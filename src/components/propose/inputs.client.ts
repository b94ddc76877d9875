import type { RefRule } from '../../schema/common.ts';
import type { FieldPath } from '../../schema/written.ts';
import { draftAt, type Draft } from './draft.client.ts';
import { element } from './element.client.ts';
import { choicesOf, readingOf, referenceIn, sortOf, type Field } from './fields.client.ts';
import type { Remark } from './judged.client.ts';
import type { Material } from './material.client.ts';
import { namable, type Namable } from './namable.client.ts';

/** What a control knows of the form around it. */
export interface Surroundings {
  readonly material: Material;
  readonly draft: Draft;
  readonly remarks: readonly Remark[];
  /** Whether what can also be said is unfolded, and that it now is or is not. */
  readonly isUnfolded: boolean;
  readonly unfold: (isOpen: boolean) => void;
  /** Whether an entry of a list is unfolded, and that it now is or is not. */
  readonly isOpen: (id: string) => boolean;
  readonly open: (id: string, isOpen: boolean) => void;
  /** Whether a field that may be left empty stands among the first: it was filled in when the form was opened. */
  readonly isShown: (name: string) => boolean;
  /** Names that a browser offers while one types; gives the id of the list. */
  readonly offer: (names: readonly Namable[], rule: RefRule) => string;
  /** Something else is filled in. */
  readonly fill: (path: FieldPath, value: Draft) => void;
  /** Something is filled in that changes which fields there are; the focus goes to a control afterwards. */
  readonly change: (path: FieldPath, value: Draft, focus: string) => void;
}

/** The id of the control of a field. */
export const idOf = (path: FieldPath | 'id'): string => (path === 'id' ? 'f-id' : ['f', ...path].join('-'));

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;
/** So many names are chosen from a list that opens; among more one looks by typing. */
const MOST_OPTIONS = 40;
/** Texts that are a name or a word, and no sentence. */
const SHORT = new Set(
  'name title unit contact handle channel before where settles branch language accent audience aliases synonyms claims formerly audiences source'.split(
    ' ',
  ),
);

/** Where one value is filled in. */
export function inputFor(
  field: Field,
  path: FieldPath,
  form: Surroundings,
  attributes: Attributes,
): HTMLElement {
  const text = String(draftAt(form.draft, path) ?? '');
  const all = { id: idOf(path), ...attributes };
  const rule = referenceIn(field.schema);
  if (rule) return referenceInput(rule, field, path, form, all, text);
  if (path.at(-1) === 'audience' && sortOf(field.schema) === 'text')
    return choice(
      form.material.audiences.map((word) => ({ word, label: word })),
      field,
      path,
      form,
      all,
      text,
    );
  switch (sortOf(field.schema)) {
    case 'choice': {
      const words = choicesOf(field.schema).map(({ word, means }) => ({ word, label: inWords(word, means) }));
      return choice(words, field, path, form, all, text);
    }
    case 'yes-no':
      return choice(YES_NO, field, path, form, all, text);
    default:
      return textInput(field, path, form, all, text);
  }
}

const YES_NO = [
  { word: 'true', label: 'Yes' },
  { word: 'false', label: 'No' },
];
const inWords = (word: string, means: string | undefined): string => {
  const words = word.replaceAll('-', ' ');
  return means === undefined
    ? words
    : `${words}: ${means.charAt(0).toLowerCase()}${means.slice(1).replace(/\.$/, '')}`;
};

function choice(
  words: readonly { readonly word: string; readonly label: string }[],
  field: Field,
  path: FieldPath,
  form: Surroundings,
  attributes: Attributes,
  text: string,
): HTMLSelectElement {
  const select = element('select', attributes);
  if (!field.isNeeded || text === '')
    select.append(new Option(field.isNeeded ? 'Choose one' : 'Nothing is said', ''));
  for (const { word, label } of words) select.append(new Option(label, word));
  if (text !== '' && !words.some(({ word }) => word === text)) select.append(new Option(text, text));
  select.value = text;
  select.addEventListener('change', () => {
    // Which fields there are follows from the type.
    if (path.length === 1 && path[0] === 'type') form.change(path, select.value, idOf(path));
    else form.fill(path, select.value);
  });
  return select;
}

function referenceInput(
  rule: RefRule,
  field: Field,
  path: FieldPath,
  form: Surroundings,
  attributes: Attributes,
  text: string,
): HTMLElement {
  const names = namable(rule, form.material);
  if (names.length <= MOST_OPTIONS) {
    const labels = names.map(({ id, name }) => ({
      word: id,
      label: Object.hasOwn(form.material.roles, id) ? name : `${name} (${id})`,
    }));
    return choice(labels, field, path, form, attributes, text);
  }
  const list = form.offer(names, rule);
  const input = element('input', {
    ...attributes,
    type: 'text',
    list,
    value: text,
    autocomplete: 'off',
    spellcheck: 'false',
  });
  const named = element('output', { for: input.id, class: 'form-named' });
  const tell = () => {
    named.value = names.find(({ id }) => id === input.value)?.name ?? '';
  };
  tell();
  input.addEventListener('input', () => {
    form.fill(path, input.value);
    tell();
  });
  input.addEventListener('change', () => {
    const typed = input.value.trim().toLowerCase();
    const found = names.filter(({ name, does }) => [name, does].some((one) => one?.toLowerCase() === typed));
    // Whoever types a name, or what somebody does, means whom it belongs to, where it belongs to one.
    if (found.length !== 1 || !found[0]) return;
    input.value = found[0].id;
    form.fill(path, input.value);
    tell();
  });
  return element('div', { class: 'form-reference' }, input, named);
}

function textInput(
  { schema }: Field,
  path: FieldPath,
  form: Surroundings,
  attributes: Attributes,
  text: string,
) {
  const name = path.findLast((step) => typeof step === 'string') ?? '';
  const isLine = sortOf(schema) === 'number' || readingOf(schema) !== 'words' || SHORT.has(name);
  const isOneLine = isLine && !text.includes('\n');
  const input = isOneLine
    ? element('input', {
        ...attributes,
        type: 'text',
        inputmode: sortOf(schema) === 'number' ? 'decimal' : undefined,
      })
    : element('textarea', { ...attributes, rows: Math.max(2, Math.ceil(text.length / 68)) });
  input.value = text;
  if (readingOf(schema) !== 'words') input.spellcheck = false;
  input.addEventListener('input', () => form.fill(path, input.value));
  return input;
}
