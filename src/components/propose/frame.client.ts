import { aKind, KINDS, type Kind } from '../../kinds.ts';
import type { FieldPath } from '../../schema/written.ts';
import { draftAt, type Draft } from './draft.client.ts';
import { button, element, sentence } from './element.client.ts';
import { fieldsIn, schemaOf } from './fields.client.ts';
import { idOf } from './inputs.client.ts';
import type { Remark } from './judged.client.ts';
import type { Material, Proposable } from './material.client.ts';

/** The choice between the records of a kind and a new one; undefined where there is nothing to choose. */
export function recordChoice(
  { kind, records }: Material,
  record: Proposable | undefined,
): HTMLElement | undefined {
  if (kind === 'company' || records.length === 0) return undefined;
  const select = element('select', { id: 'f-record' });
  select.append(new Option(`A new ${KINDS[kind].label}`, ''));
  const sorted = [...records].sort((a, b) => (a.label < b.label ? -1 : 1));
  for (const { id, label } of sorted) select.append(new Option(label, id));
  select.value = record?.id ?? '';
  select.addEventListener('change', () => {
    location.hash = select.value;
  });
  return element(
    'div',
    { class: 'field form-which' },
    element('label', { for: 'f-record' }, `Which ${KINDS[kind].label}`),
    select,
  );
}

/** What has to be put right, at the top, each with the way to its field. */
export function errorSummary(remarks: readonly Remark[], goTo: (remark: Remark) => void): HTMLElement {
  const items = remarks.map((remark) => {
    const link = element('a', { href: `#${idOf(remark.path)}` }, sentence(remark.message));
    link.addEventListener('click', (event) => {
      event.preventDefault();
      goTo(remark);
    });
    return element('li', {}, link);
  });
  return element(
    'div',
    { class: 'error-summary', role: 'alert', tabindex: -1, 'aria-labelledby': 'error-head' },
    element('h2', { id: 'error-head' }, errorHead(remarks.length)),
    element('ul', {}, ...items),
  );
}

/** What stands above all that has to be put right. */
export const errorHead = (count: number): string =>
  count === 1 ? 'One thing has to be put right first' : `${count} things have to be put right first`;

/** The id of a new record. */
export function idField(
  id: string,
  kind: Kind,
  remarks: readonly Remark[],
  fill: (text: string) => void,
): HTMLElement {
  const isWrong = remarks.length > 0;
  const input = element('input', {
    id: 'f-id',
    type: 'text',
    spellcheck: 'false',
    autocapitalize: 'off',
    'aria-describedby': isWrong ? 'f-id-hint f-id-error' : 'f-id-hint',
    'aria-invalid': isWrong ? 'true' : undefined,
  });
  input.value = id;
  input.addEventListener('input', () => fill(input.value.trim()));
  return element(
    'div',
    { class: isWrong ? 'field wrong' : 'field' },
    element('label', { for: 'f-id' }, 'Id'),
    element(
      'p',
      { class: 'hint', id: 'f-id-hint' },
      `The short name by which other records and addresses know ${aKind(kind).replace(/^an? /, 'this ')}: small letters, digits and hyphens. It is suggested from what you write above.`,
    ),
    isWrong &&
      element(
        'p',
        { class: 'error', id: 'f-id-error' },
        element('span', { class: 'aside-only' }, 'Error: '),
        sentence(remarks.map(({ message, fix }) => `${message} ${fix}`).join(' ')),
      ),
    input,
  );
}

/** The story of a record, as it is written. */
export function storyField(body: string, fill: (text: string) => void): HTMLElement {
  const area = element('textarea', { id: 'f-body', rows: 14, 'aria-describedby': 'f-body-hint' });
  area.value = body;
  area.addEventListener('input', () => fill(area.value));
  return element(
    'div',
    { class: 'field' },
    element('label', { for: 'f-body' }, 'The story'),
    element(
      'p',
      { class: 'hint', id: 'f-body-hint' },
      sentence(
        'An empty line begins a new paragraph, `##` a heading, `-` an entry of a list. Whoever or whatever has a page is named as `<Ref to="team/support" />`. The story is checked when it is proposed.',
      ),
    ),
    area,
  );
}

/** What ends a form: what it comes to is shown, or it is begun again. */
export const formButtons = (record: Proposable | undefined, reset: () => void): HTMLElement =>
  element(
    'div',
    { class: 'form-buttons' },
    element(
      'button',
      { type: 'submit', class: 'main-button' },
      record ? 'Show what changes' : 'Show what is added',
    ),
    button('Begin again', reset, record && 'from what stands there'),
  );

/** The control with an id, or the nearest that is on the page. */
export function controlOf(id: string): HTMLElement | undefined {
  for (let at = id; at.includes('-'); at = at.slice(0, at.lastIndexOf('-'))) {
    const found = document.getElementById(at);
    if (found) return found;
  }
  return undefined;
}

/** The field of the form at which something is said: the one at fault, or the nearest that holds it. */
export function placeOf(path: Remark['path'], kind: Kind, draft: Draft): Remark['path'] {
  if (path === 'id') return path;
  const kept: (string | number)[] = [];
  for (const step of path) {
    const here: FieldPath = kept;
    // One value for a list is a list of one in a form, and a field that is not there has no control.
    const below = draftAt(draft, here);
    if (here.length > 0 && typeof below !== 'object') break;
    if (typeof step === 'number' && !Array.isArray(below)) break;
    if (
      typeof step === 'string' &&
      here.length === 0 &&
      !fieldsIn(schemaOf(kind), draft).some(({ name }) => name === step)
    )
      break;
    kept.push(step);
  }
  return kept.length > 0 ? kept : [fieldsIn(schemaOf(kind), draft)[0]?.name ?? ''];
}

/** What is said twice of one field, such as of each weekday of one text, is said once. */
export const eachOnce = (remarks: readonly Remark[]): Remark[] =>
  remarks.filter(
    ({ path, message }, index) =>
      remarks.findIndex((one) => idOf(one.path) === idOf(path) && one.message === message) === index,
  );
