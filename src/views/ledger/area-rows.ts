import { PARTS } from '../../analysis/area-parts.ts';
import { homeOf, lacksReason } from '../../analysis/ownership.ts';
import { here, type Area, type Party } from '../../model/playbook.ts';
import { OWNERSHIP } from '../../words.ts';
import { names, words, type FactTable } from '../parts/view.ts';
import { WITHOUT_TEAM } from './matrix.ts';

/** Every area in use with everybody who has a part in it, and why: the whole ledger, to take away. */
export function areaRows(areas: readonly Area[]): FactTable {
  return {
    id: 'areas',
    label: 'Every area',
    columns: [
      { key: 'area', head: 'Area', sort: 'words' },
      { key: 'department', head: 'Department', sort: 'words' },
      ...PARTS.map((part) => ({ key: part, head: OWNERSHIP[part].label })),
      { key: 'reason', head: 'Why this owner' },
    ],
    rows: areas.map((area) => ({
      id: `area-${area.id}`,
      cells: [
        names([area]),
        words(homeOf(area)?.label ?? WITHOUT_TEAM),
        ...PARTS.map((part) => names(here<Party>(area[part]))),
        words(area.reason ?? (lacksReason(area) ? 'nothing says why' : '')),
      ],
    })),
  };
}
