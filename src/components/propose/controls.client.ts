import { itemOf } from '../../schema/shape.ts';
import type { FieldPath } from '../../schema/written.ts';
import { draftAt, type Draft, type Group } from './draft.client.ts';
import { button, element, sentence } from './element.client.ts';
import { fieldsIn, mayBeText, sortOf, type Field } from './fields.client.ts';
import { idOf, inputFor, type Surroundings } from './inputs.client.ts';
import { readingHint } from './reading-hints.client.ts';

/** The fields of a record: what is needed and what is said first, and the rest folded away. */
export function fieldsControl(fields: readonly Field[], form: Surroundings): HTMLElement[] {
  const isSaid = ({ name }: Field) => !isBlank(draftAt(form.draft, [name]));
  const isWrong = ({ name }: Field) => form.remarks.some(({ path }) => path !== 'id' && path[0] === name);
  const first = [
    ...fields.filter(({ isNeeded }) => isNeeded),
    ...fields.filter((field) => !field.isNeeded && (isSaid(field) || form.isShown(field.name))),
  ];
  const rest = fields.filter((field) => !first.includes(field));
  const shown = first.map((field) => control(field, [field.name], form));
  if (rest.length === 0) return shown;
  const more = element(
    'details',
    { class: 'more', open: form.isUnfolded || rest.some(isWrong) },
    element('summary', {}, 'More that can be said'),
    element('div', { class: 'form-fields' }, ...rest.map((field) => control(field, [field.name], form))),
  );
  more.addEventListener('toggle', () => form.unfold(more.open));
  return [...shown, more];
}

const isBlank = (draft: Draft): boolean =>
  draft === undefined || draft === '' || (Array.isArray(draft) && draft.length === 0);

function control(field: Field, path: FieldPath, form: Surroundings): HTMLElement {
  const draft = draftAt(form.draft, path);
  switch (sortOf(field.schema)) {
    case 'list':
      return listControl(field, path, form);
    case 'group':
      return mayBeText(field.schema) && typeof draft !== 'object'
        ? single(field, path, form)
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
    element('label', { for: id }, field.label, mark(field, path)),
    hint,
    error,
    inputFor(field, path, form, {
      'aria-describedby': describedBy,
      'aria-invalid': error ? 'true' : undefined,
    }),
  );
}

/** Whether a field may be left empty, where that cannot be told from where it stands. */
const mark = ({ isNeeded }: Field, path: FieldPath) =>
  !isNeeded && path.length === 1 && element('small', {}, ' (may be left empty)');

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
      sentence(here.map(({ message, fix }) => `${message} ${fix}`).join(' ')),
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
      { class: 'row' },
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
    () => form.change(next, isGroups ? {} : '', idOf(isGroups ? [...next, firstIn(field)] : next)),
    `to ${field.label.toLowerCase()}`,
  );
  return element(
    'fieldset',
    { class: error ? 'field wrong' : 'field', id: idOf(path), tabindex: -1, 'aria-describedby': describedBy },
    element('legend', {}, field.label, mark(field, path)),
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

function groupRow(row: Field, path: FieldPath, form: Surroundings, remove: HTMLButtonElement): HTMLElement {
  const { error } = around(row, path, form);
  return element(
    'fieldset',
    { class: 'group', id: idOf(path), tabindex: -1 },
    element('legend', {}, row.label),
    error,
    ...within(row, path, form),
    remove,
  );
}

function within({ schema }: Field, path: FieldPath, form: Surroundings): HTMLElement[] {
  return fieldsIn(schema, draftAt(form.draft, path)).map((field) =>
    control(
      { ...field, label: field.isNeeded ? field.label : `${field.label} (may be left empty)` },
      [...path, field.name],
      form,
    ),
  );
}

function groupControl(field: Field, path: FieldPath, form: Surroundings): HTMLElement {
  const filled = draftAt(form.draft, path) as Group | undefined;
  const { hint, error, describedBy } = around(field, path, form);
  const first = fieldsIn(field.schema, {})[0]?.name ?? '';
  const add = button(
    'Add it',
    () => form.change(path, {}, idOf([...path, first])),
    `: ${field.label.toLowerCase()}`,
  );
  const remove = button(
    'Remove all of it',
    () => form.change(path, undefined, idOf(path)),
    `: ${field.label.toLowerCase()}`,
    {
      class: 'quiet-button',
    },
  );
  return element(
    'fieldset',
    { class: error ? 'field wrong' : 'field', id: idOf(path), tabindex: -1, 'aria-describedby': describedBy },
    element('legend', {}, field.label, mark(field, path)),
    hint,
    error,
    ...(filled === undefined ? [add] : [...within(field, path, form), remove]),
  );
}
