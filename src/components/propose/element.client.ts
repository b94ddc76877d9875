type Part = Node | string | false | undefined;

/** An element with attributes and what is in it; what is false or undefined is left out. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string | number | boolean | undefined>> = {},
  ...parts: readonly Part[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    made.setAttribute(name, value === true ? '' : String(value));
  }
  made.append(...parts.filter((part): part is Node | string => part !== undefined && part !== false));
  return made;
}

/** A button that does something, and never sends a form. */
export function button(label: string, does: () => void, about?: string, attributes = {}): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, label);
  if (about !== undefined) made.append(element('span', { class: 'aside-only' }, ` ${about}`));
  made.addEventListener('click', does);
  return made;
}

/** A sentence in which what stands between backticks is code. */
export function sentence(text: string): DocumentFragment {
  const made = document.createDocumentFragment();
  for (const [index, part] of text.split('`').entries())
    made.append(index % 2 === 1 ? element('code', {}, part) : part);
  return made;
}
