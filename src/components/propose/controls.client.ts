import { EXPECTED } from '../../schema/expected.ts';
import { itemOf } from '../../schema/shape.ts';
import type { FieldPath } from '../../schema/written.ts';
import { draftAt, type Draft, type Group } from './draft.client.ts';
import { button, element, sentence } from './element.client.ts';
import { fieldsIn, mayBeText, sortOf, type Field } from './fields.client.ts';
import { idOf, inputFor, type Surroundings } from './inputs.client.ts';
import { readingHint } from './reading-hints.client.ts';

/** The fields of a record: what is needed and what is said first, then what stands `between`, and the rest folded away. */
export function fieldsControl(
  fields: readonly Field[],
  form: Surroundings,
  between: readonly HTMLElement[],
): HTMLElement[] {
  const isWrong = ({ name }: Field) => form.remarks.some(({ path }) => path !== 'id' && path[0] === name);
  const first = [
    ...fields.filter(({ isNeeded }) => isNeeded),
    ...fields.filter(({ isNeeded, name }) => !isNeeded && form.isShown(name)),
  ];
  const rest = fields.filter((field) => !first.includes(field));
  const shown = [...first.map((field) => control(field, [field.name], form)), ...between];
  if (rest.length === 0) return shown;
  const more = element(
    'details',
    { class: 'form-more', open: form.isUnfolded || rest.some(isWrong) },
    element('summary', {}, 'More that can be said'),
    element('div', { class: 'form-fields' }, ...rest.map((field) => control(field, [field.name], form))),
  );
  more.addEventListener('toggle', () => form.unfold(more.open));
  return [...shown, more];
}

function control(field: Field, path: FieldPath, form: Surroundings): HTMLElement {
  const draft = draftAt(form.draft, path);
  switch (sortOf(field.schema)) {
    case 'list':
      return listControl(field, path, form);
    case 'group':
      return mayBeText(field.schema) && typeof draft !== 'object'
        ? textOrGroup(field, path, form)
        : groupControl(field, path, form);
    default:
      return single(field, path, form);
  }
}

/** A field with one value: its name, what it means, what is wrong with it, and where it is filled in. */
function single(field: Field, path: FieldPath, form: Surroundings): HTMLElement {
  const id = idOf(path);
  const { hint, error, describedBy } = around(field, path, form);
  return element(
    'div',
    { class: error ? 'field wrong' : 'field' },
    element('label', { for: id }, field.label, mark(field, path, form)),
    hint,
    error,
    inputFor(field, path, form, {
      'aria-describedby': describedBy,
      'aria-invalid': error ? 'true' : undefined,
    }),
  );
}

/** What may be said in one text, or part by part: working hours. */
function textOrGroup(field: Field, path: FieldPath, form: Surroundings): HTMLElement {
  const text = draftAt(form.draft, path);
  // The one text is for Monday to Friday.
  const days = fieldsIn(field.schema, {}).slice(0, 5);
  const inParts = () => {
    form.open(`${idOf(path)}-all`, true);
    const said = text === undefined ? {} : Object.fromEntries(days.map(({ name }) => [name, [text]]));
    form.change(path, said, idOf([...path, days[0]?.name ?? '', 0]));
  };
  const made = single(field, path, form);
  made.append(
    button('Say it for each day', inParts, `: ${field.label.toLowerCase()}`, { class: 'quiet-button' }),
  );
  return made;
}

/** What is expected of every record of a kind is not called optional, though it can be read without. */
const mark = ({ isNeeded, name }: Field, path: FieldPath, { material }: Surroundings) => {
  const isExpected = path.length === 1 && EXPECTED[material.kind]?.includes(name);
  return !isNeeded && !isExpected && element('small', {}, ' (optional)');
};

function around(field: Field, path: FieldPath, form: Surroundings) {
  const id = idOf(path);
  const said = [field.hint, readingHint(field)].filter((part) => part !== undefined);
  const here = form.remarks.filter(({ path: at }) => idOf(at) === id);
  const hint = said.length > 0 && element('p', { class: 'hint', id: `${id}-hint` }, sentence(said.join(' ')));
  const error =
    here.length > 0 &&
    element(
      'p',
      { class: 'error', id: `${id}-error` },
      element('span', { class: 'aside-only' }, 'Error: '),
      // What the field is for stands above it already.
      sentence(
        here.map(({ message, fix }) => (fix === field.hint ? message : `${message} ${fix}`)).join(' '),
      ),
    );
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  return { hint, error, describedBy };
}

function listControl(field: Field, path: FieldPath, form: Surroundings): HTMLElement {
  const item = itemOf(field.schema);
  const filled = (draftAt(form.draft, path) ?? []) as readonly Draft[];
  const isGroups = item !== undefined && sortOf(item) === 'group';
  const rows = filled.length === 0 && !isGroups ? [''] : filled;
  const { hint, error, describedBy } = around(field, path, form);
  const one = (index: number) => `${field.label}, ${index + 1}`;
  const made = rows.map((_, index) => {
    const here = [...path, index];
    const row: Field = {
      name: String(index),
      label: one(index),
      hint: undefined,
      isNeeded: true,
      schema: item ?? field.schema,
    };
    const remove = button(
      'Remove',
      () => form.change(here, undefined, idOf(path)),
      one(index).toLowerCase(),
      { class: 'quiet-button' },
    );
    if (isGroups) return groupRow(row, here, form, remove);
    const wrong = around(row, here, form);
    return element(
      'div',
      { class: 'form-row' },
      wrong.error,
      inputFor(row, here, form, {
        'aria-label': one(index),
        'aria-describedby':
          [describedBy, wrong.error && `${idOf(here)}-error`].filter(Boolean).join(' ') || undefined,
        'aria-invalid': wrong.error || error ? 'true' : undefined,
      }),
      filled.length > 0 && remove,
    );
  });
  const next = [...path, rows.length];
  const add = button(
    rows.length === 0 ? 'Add one' : 'Add another',
    () => {
      form.open(idOf(next), true);
      form.change(next, isGroups ? {} : '', idOf(isGroups ? [...next, firstIn(field)] : next));
    },
    `to ${field.label.toLowerCase()}`,
  );
  return element(
    'fieldset',
    { class: error ? 'field wrong' : 'field', id: idOf(path), tabindex: -1, 'aria-describedby': describedBy },
    element('legend', {}, field.label, mark(field, path, form)),
    hint,
    error,
    ...made,
    add,
  );
}

/** The name of the first field of the groups of a list. */
function firstIn({ schema }: Field): string {
  const item = itemOf(schema);
  return (item && fieldsIn(item, {})[0]?.name) ?? '';
}

/** A group of a list, folded to one line while it is as it was and nothing in it is wrong. */
function groupRow(row: Field, path: FieldPath, form: Surroundings, remove: HTMLButtonElement): HTMLElement {
  const inside = element(
    'fieldset',
    { class: 'form-group' },
    element('legend', { class: 'aside-only' }, row.label),
    around(row, path, form).error,
    ...within(row, path, form),
    remove,
  );
  const says = summaryOf(draftAt(form.draft, path));
  return folded(idOf(path), [row.label, says], isWrongBelow(path, form), form, inside);
}

/** What a folded group says, in the order in which it is written. */
function summaryOf(draft: Draft): string {
  const parts = Object.values((draft ?? {}) as Group).flat();
  const text = [...new Set(parts.filter((part) => typeof part === 'string'))].join(' · ');
  return text.length > 90 ? `${text.slice(0, 88)}…` : text;
}

function within({ schema }: Field, path: FieldPath, form: Surroundings): HTMLElement[] {
  return fieldsIn(schema, draftAt(form.draft, path)).map((field) =>
    control(field, [...path, field.name], form),
  );
}

/** So many fields of a group are seen at once; a larger one is folded to one line. */
const AT_ONCE = 3;

function groupControl(field: Field, path: FieldPath, form: Surroundings): HTMLElement {
  const filled = draftAt(form.draft, path) as Group | undefined;
  const { hint, error, describedBy } = around(field, path, form);
  const id = idOf(path);
  const about = `: ${field.label.toLowerCase()}`;
  const fields = fieldsIn(field.schema, {});
  const add = button(
    'Add it',
    () => {
      form.open(`${id}-all`, true);
      form.change(path, {}, idOf([...path, fields[0]?.name ?? '']));
    },
    about,
  );
  const remove = button('Remove all of it', () => form.change(path, undefined, id), about, {
    class: 'quiet-button',
  });
  const inside = () => element('div', { class: 'form-group' }, ...within(field, path, form), remove);
  return element(
    'fieldset',
    { class: error ? 'field wrong' : 'field', id, tabindex: -1, 'aria-describedby': describedBy },
    element('legend', {}, field.label, mark(field, path, form)),
    hint,
    error,
    filled === undefined
      ? add
      : fields.length > AT_ONCE
        ? folded(`${id}-all`, ['What is said', summaryOf(filled)], isWrongBelow(path, form), form, inside())
        : inside(),
  );
}

const isWrongBelow = (path: FieldPath, { remarks }: Surroundings): boolean =>
  remarks.some(({ path: at }) => `${idOf(at)}-`.startsWith(`${idOf(path)}-`));

/** Fields that are folded to one line, which says what is in them. */
function folded(
  id: string,
  [head, says]: readonly [string, string],
  isWrong: boolean,
  form: Surroundings,
  inside: HTMLElement,
): HTMLElement {
  const made = element(
    'details',
    { class: 'form-entry', open: isWrong || form.isOpen(id) },
    element('summary', { id }, head, element('small', {}, says)),
    inside,
  );
  made.addEventListener('toggle', () => form.open(id, made.open));
  return made;
}
