/** Words of working life that people use for one another, a group a line; a playbook’s own words stand in its aliases. */
const GROUPS = `
  answer reply respond response
  approve agree approval consent
  boss manager lead supervisor
  bug fault defect error
  buy purchase procurement order
  client customer
  computer laptop
  decide decision choose
  developer engineer programmer
  discount rebate reduction
  docs documentation article
  email mail
  emergency urgent
  duplicate overlap double
  employee colleague staff joiner newcomer
  hire recruit recruiting
  holiday vacation leave pto
  hr people personnel
  incident outage downtime
  invoice bill
  law legal lawyer attorney
  password access login
  phone telephone
  policy rule
  privacy gdpr dsgvo
  quit resign leave
  refund reimbursement
  salary pay wage
  saturday sunday weekend
  schedule rota shift
  supplier vendor
  break broke broken
  buy bought
  choose chose chosen
  give gave given
  hold held
  keep kept
  leave left
  lose lost loss
  meet met
  pay paid
  sell sold sale
  send sent
  speak spoke spoken
  take took taken
  tell told
  undo undone
  write wrote written
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(' '));

/** What else a word is called, without itself; `isSame` tells whether two words are forms of one. */
export function synonymsOf(word: string, isSame: (one: string, other: string) => boolean): string[] {
  const groups = GROUPS.filter((group) => group.some((member) => isSame(word, member)));
  return [...new Set(groups.flat())].filter((member) => !isSame(word, member));
}
