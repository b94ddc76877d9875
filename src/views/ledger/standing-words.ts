import { standingOf } from '../../analysis/ownership.ts';
import { untilWords, whatSharingLacks } from '../../components/ownership-sentences.ts';
import type { Area } from '../../model/playbook.ts';
import { here, type Party } from '../../model/playbook.ts';
import { listed } from '../../schema/nearest.ts';
import { names, words, type Cell } from '../parts/view.ts';

/** Who answers for an area, as a cell: the one who does, or in words that several do or none, and whether that was agreed. */
export function answersCell(area: Area, asOf: string): Cell {
  const standing = standingOf(area, asOf);
  const owners = here<Party>(area.accountable);
  switch (standing) {
    case 'none':
      return words('none', { isLoud: true });
    case 'unowned':
      return words(`none, on purpose ${untilWords(area.unowned?.until, asOf)}`);
    case 'shared':
    case 'several': {
      const how =
        standing === 'shared'
          ? `shared on purpose ${untilWords(area.shared?.until, asOf)}`
          : whatSharingLacks(area, asOf);
      const count = area.accountable?.length ?? 0;
      return words(`${count}×A: ${listed(owners.map(({ label }) => label))}; ${how}`, {
        isLoud: standing === 'several',
      });
    }
    default:
      return owners.length > 0 ? names(owners, { part: 'accountable' }) : words('');
  }
}
