/** The day on which this repository’s own scripts judge the shipped playbook. */
export const PINNED_DAY = '2026-11-23';
/** Noon of that day in UTC, in seconds since 1970: the same day in nearly every time zone. */
export const PINNED_EPOCH = '1795435200';
