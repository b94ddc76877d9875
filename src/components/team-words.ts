/** What the types of team are called, and what each is there for. */
export const TEAM_TYPES = {
  department: { label: 'department', means: 'holds several teams together' },
  'stream-aligned': { label: 'stream-aligned team', means: 'serves one group of customers from end to end' },
  platform: { label: 'platform team', means: 'provides what other teams build on' },
  enabling: { label: 'enabling team', means: 'helps other teams to do something themselves' },
  'complicated-subsystem': { label: 'complicated-subsystem team', means: 'holds what takes years to learn' },
} as const;

/** What the ways are called in which two teams work together. */
export const MODES = {
  collaboration: 'side by side',
  'x-as-a-service': 'as a service',
  facilitating: 'one helping the other along',
} as const;
