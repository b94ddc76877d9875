import type { Playbook } from '../model/playbook.ts';

/** The last days before something ended, up to a day: when time alone may have changed what is true. */
export function turningPoints(playbook: Playbook, now: string): string[] {
  const days = new Set<string>();
  const spans = [
    ...playbook.all('focus'),
    ...playbook.all('tradeoff'),
    ...playbook.all('person'),
    ...playbook.all('priority'),
    ...playbook.all('directive'),
    ...playbook.all('forum'),
  ];
  for (const { until } of spans) if (until) days.add(until);
  for (const { shared, unowned, interim } of playbook.all('area')) {
    for (const span of [shared, unowned, interim]) if (span?.until) days.add(span.until);
  }
  return [...days].filter((day) => day < now).sort();
}
