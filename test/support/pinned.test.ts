import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { PINNED_DAY, PINNED_EPOCH } from './pinned.ts';

it('the pinned second is noon of the pinned day', () => {
  const instant = Temporal.Instant.fromEpochMilliseconds(Number(PINNED_EPOCH) * 1000);
  expect(instant.toString()).toBe(`${PINNED_DAY}T12:00:00Z`);
});
