import type { View } from '../../src/views/parts/view.ts';

/** All that a view says, as one text that can be compared: a record stands as `kind/id`. */
export const asData = (view: View): string =>
  JSON.stringify(view, (_, value: unknown) =>
    typeof value === 'object' && value !== null && 'ref' in value && 'backlinks' in value ? value.ref : value,
  );
