/** A record as text, in which another record is its name. */
export const recordText = (record: object): string =>
  JSON.stringify(record, (key, value: unknown) =>
    key !== '' && typeof value === 'object' && value !== null && 'ref' in value ? value.ref : value,
  );
