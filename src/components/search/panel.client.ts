import { FACETS, FACET_NAMES, type Facet } from '../../words.ts';
import type { Chosen, Counts } from './narrowing.client.ts';

/** The choices by which results are narrowed down, as they stand in a form. */
export interface Panel {
  chosen(): Chosen;
  choose(chosen: Chosen): void;
  /** Says at each choice how many records it would leave; what would leave none can no longer be chosen. */
  count(counts: Counts): void;
}

/** The panel of a form. */
export function panelOf(form: HTMLFormElement): Panel {
  const selects = FACET_NAMES.flatMap((facet) => {
    const select = form.elements.namedItem(facet);
    return select instanceof HTMLSelectElement ? [{ facet, select }] : [];
  });
  const summary = form.querySelector<HTMLElement>('[data-chosen]');
  const clear = form.querySelector<HTMLElement>('[type=reset]');
  return {
    chosen: () => Object.fromEntries(selects.map(({ facet, select }) => [facet, select.value])),
    choose(chosen) {
      for (const { facet, select } of selects) {
        select.value = chosen[facet] ?? '';
        // An address may name what is no longer here.
        if (select.selectedIndex < 0) select.value = '';
      }
    },
    count(counts) {
      for (const { facet, select } of selects) write(facet, select, counts[facet]);
      const words = selects.flatMap(({ select }) =>
        select.value ? (select.selectedOptions[0]?.dataset['words'] ?? []) : [],
      );
      if (summary) summary.textContent = words.length > 0 ? `: ${words.join(', ')}` : '';
      if (clear) clear.hidden = words.length === 0;
    },
  };
}

function write(facet: Facet, select: HTMLSelectElement, counts: ReadonlyMap<string, number>): void {
  for (const option of select.options) {
    const count = counts.get(option.value) ?? 0;
    option.text = option.value === '' ? FACETS[facet].any : `${option.dataset['words'] ?? ''} (${count})`;
    option.hidden = option.value !== '' && count === 0 && !option.selected;
    option.disabled = option.hidden;
  }
}
