/** What the types of team are called in plain words, what each is there for, and the word for it in books. */
export const TEAM_TYPES = {
  department: { label: 'department', means: 'holds several teams together', term: undefined },
  'stream-aligned': {
    label: 'team for one group of customers',
    means: 'serves them from end to end',
    term: 'stream-aligned team',
  },
  platform: {
    label: 'team that others build on',
    means: 'provides what other teams would else build themselves',
    term: 'platform team',
  },
  enabling: {
    label: 'team that helps others',
    means: 'shows them how, or does for them what all of them need',
    term: 'enabling team',
  },
  'complicated-subsystem': {
    label: 'team of specialists',
    means: 'holds what takes years to learn',
    term: 'complicated-subsystem team',
  },
} as const;

/** What the ways are called in which two teams work together. */
export const MODES = {
  collaboration: 'side by side',
  'x-as-a-service': 'as a service',
  facilitating: 'one helping the other along',
} as const;
