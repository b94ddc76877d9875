import { formatDate } from '../../time/date.ts';
import { tableCsv, viewJson } from './export.ts';
import { svgFile } from './svg-file.ts';
import type { FactTable, View } from './view.ts';

/** A file that a view can be taken away as: its name, what it is called, and its media type. */
export interface ViewFile {
  readonly name: string;
  readonly label: string;
  readonly type: string;
}

/** The files of a view; `stem` is what they are called before their ending, such as `overlaps`. */
export function filesOf(view: View, stem: string): ViewFile[] {
  const [first] = view.tables;
  const hasPicture = view.draw !== undefined || (first?.rows.length ?? 0) > 0;
  return [
    ...(hasPicture ? [{ name: `${stem}.svg`, label: 'Picture (SVG)', type: 'image/svg+xml' }] : []),
    ...tablesOf(view).map(({ id, label }, index) => ({
      name: index === 0 ? `${stem}.csv` : `${stem}-${id}.csv`,
      label: index === 0 ? 'Table (CSV)' : `${label} (CSV)`,
      type: 'text/csv; charset=utf-8',
    })),
    { name: `${stem}.json`, label: 'All of it (JSON)', type: 'application/json' },
  ];
}

const tablesOf = ({ tables, aside = [] }: View): readonly FactTable[] => [...tables, ...aside];

/** What one of the files of a view holds. `company` and the day say in the picture where it is from. Throws for a name that is none. */
export function contentOf(
  view: View,
  stem: string,
  name: string,
  from: { readonly css: string; readonly company: string; readonly asOf: string },
): string {
  const { css, company, asOf } = from;
  if (name === `${stem}.json`) return `${JSON.stringify(viewJson(view, asOf), null, 1)}\n`;
  const picture =
    name === `${stem}.svg` ? svgFile(view, css, `${company} playbook, ${formatDate(asOf)}`) : undefined;
  if (picture !== undefined) return picture;
  const table = tablesOf(view).find(
    ({ id }, index) => name === (index === 0 ? `${stem}.csv` : `${stem}-${id}.csv`),
  );
  if (!table) throw new RangeError(`${view.name} has no file ${name}`);
  return tableCsv(table);
}
