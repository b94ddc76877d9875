/** Fields that are called something else than their name says. */
const CALLED: Readonly<Record<string, string>> = {
  advances: 'what it advances',
  appliesTo: 'whom it binds',
  atLeast: 'notice',
  before: 'before what',
  body: 'its story',
  claims: 'what it covers',
  costs: 'what it costs',
  covers: 'what it covers',
  dependsOn: 'what it depends on',
  doesNotLookLike: 'what it does not look like',
  evenOver: 'what it comes before',
  every: 'how often',
  exceptBecause: 'why it is an exception',
  first: 'first session',
  formerly: 'earlier ids',
  from: 'first day',
  less: 'what gives way',
  looksLike: 'what it looks like',
  measuredBy: 'measure',
  modelledBy: 'who has shown it',
  more: 'what comes first',
  needs: 'how many must agree',
  not: 'what it does not mean',
  notDoing: 'what is not being done',
  on: 'day',
  outcome: 'what success is',
  ownedBy: 'owner',
  parent: 'part of',
  reviewed: 'last review',
  reviewEvery: 'next reviews',
  mode: 'how they are asked',
  rules: 'how many rules it is held to',
  serves: 'what it serves',
  shared: 'why it is shared',
  unowned: 'why nobody owns it',
  until: 'last day',
  where: 'where it stands',
  within: 'promise',
};

/** What a field is called in a sentence. */
export const fieldInWords = (field: string): string => CALLED[field] ?? inWords(field);

/** The name of a field in lower-case words: `appliesTo` is “applies to”. */
export const inWords = (field: string): string =>
  field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
