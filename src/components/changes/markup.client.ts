import {
  byKind,
  changeInWords,
  kindHeading,
  teamsTouched,
  turnInWords,
} from '../../analysis/diff/summary.ts';
import { aboutTeam, type Comparison, type ToldChange, type ToldField } from '../../analysis/diff/told.ts';
import { condensed } from '../../analysis/diff/word-diff.ts';
import { WORKING } from '../../analysis/diff/edition.ts';
import { href, versionRecordHref } from '../../kinds.ts';

/** Where the words of a comparison lead. */
export interface Ways {
  /** The base path of the site. */
  readonly base: string;
  /** Whether there is a page today for a record, by `kind/id`. */
  readonly isHere: (ref: string) => boolean;
}

/** Text as HTML that shows it as it is. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** What changed, as HTML: the same where the site is built and where a browser compares. */
export function changesMarkup(comparison: Comparison, ways: Ways): string {
  return [
    countsMarkup(comparison),
    turnsMarkup(comparison),
    teamsMarkup(comparison),
    ...byKind(comparison.changes).map(([kind, some]) => kindMarkup(kind, some, comparison, ways)),
  ].join('');
}

/** How many changes each kind has, and the way to them. */
function countsMarkup({ changes }: Comparison): string {
  if (changes.length === 0) return '';
  const parts = byKind(changes).map(
    ([kind, some]) => `<a href="#${kind}">${escaped(kindHeading(kind))}</a> ${some.length}`,
  );
  return `<p class="note counts">${parts.join(' · ')}</p>`;
}

function turnsMarkup(comparison: Comparison): string {
  const looser = comparison.changes.flatMap((change) => {
    const field = change.fields.find(({ direction }) => direction === 'loosened');
    return field
      ? [`<li><a href="#${change.ref}">${escaped(change.label)}</a> asks less: ${wasAndIs(field)}</li>`]
      : [];
  });
  const turned = comparison.turns.map((turn) => `<li>${escaped(turnInWords(turn, comparison))}</li>`);
  const turns = [...turned, ...looser];
  if (turns.length === 0) return '';
  return `<section class="panel" id="first"><h2>First of all</h2><ul class="list turns">${turns.join('')}</ul></section>`;
}

function teamsMarkup(comparison: Comparison): string {
  const substantive = comparison.changes.filter(({ weight }) => weight === 'substantive');
  const touched = teamsTouched(comparison).filter(({ count }) => count > 0);
  if (touched.length === 0) return '';
  const all = substantive.filter((one) => one.binds.includes('company'));
  const parts = touched.map(({ id, label, count }) => {
    const mine = substantive.filter((one) => aboutTeam(one, id, comparison) === 'team');
    return fold(`team-${id}`, `${label}: ${count === 1 ? '1 change' : `${count} changes`}`, mine);
  });
  const everyone =
    all.length > 0
      ? fold('team-company', `Everyone: ${all.length === 1 ? '1 change' : `${all.length} changes`}`, all)
      : '';
  return `<section class="panel" id="teams"><h2>For each team</h2><p class="note">What binds a team or a department around it, or names it or its people.</p><playbook-changes-team>${parts.join('')}${everyone}</playbook-changes-team></section>`;
}

function fold(id: string, summary: string, changes: readonly ToldChange[]): string {
  const lines = changes.map((one) => `<li>${lineOf(one)}</li>`);
  return `<details class="of-team" id="${id}"><summary>${escaped(summary)}</summary><ul class="list">${lines.join('')}</ul></details>`;
}

/** A change in one line, with what it was and what it is where one field says it all. */
function lineOf(change: ToldChange): string {
  const { ref, label, fields } = change;
  const [first] = fields;
  const said = first?.direction
    ? ` ${escaped(first.called)} ${wasAndIs(first)}`
    : ` <small>${escaped(saysOf(change) ?? fields.map(({ called }) => called).join(', '))}</small>`;
  return `<a href="#${ref}">${escaped(label)}</a> <span class="change-word">${escaped(changeInWords(change))}</span>${said}`;
}

/** What a norm says; of one that is gone, what it said. */
const saysOf = ({ is, says }: ToldChange): string | undefined =>
  says !== undefined && is === 'removed' ? `It said: ${says}` : says;

function kindMarkup(
  kind: ToldChange['kind'],
  changes: readonly ToldChange[],
  comparison: Comparison,
  ways: Ways,
): string {
  const [main, small] = [
    changes.filter((one) => one.weight === 'substantive'),
    changes.filter((one) => one.weight === 'editorial'),
  ];
  const list = (some: readonly ToldChange[]) =>
    `<ul class="list changes">${some.map((one) => changeMarkup(one, comparison, ways)).join('')}</ul>`;
  const folded =
    small.length === 0
      ? ''
      : `<details><summary>${small.length} only editorial: nothing else is asked</summary>${list(small)}</details>`;
  return `<section class="panel" id="${kind}"><h2>${escaped(kindHeading(kind))}</h2>${main.length > 0 ? list(main) : ''}${folded}</section>`;
}

function changeMarkup(change: ToldChange, comparison: Comparison, ways: Ways): string {
  const { ref, formerly, says, fields, decidedIn } = change;
  const called = formerly === undefined ? '' : ` <small>was called ${escaped(formerly)}</small>`;
  const word = changeInWords(change);
  const why = decidedIn
    ? `<p class="note">Decided in ${linked(decidedIn.address, decidedIn.called, ways)}</p>`
    : '';
  return `<li id="${ref}"><h3>${titleOf(change, comparison, ways)}${called} <span class="change-word ${escaped(word.replace(/[ ,].*/, ''))}">${escaped(word)}</span></h3>${says === undefined ? '' : `<p>${escaped(saysOf(change) ?? '')}</p>`}${fields.length === 0 ? '' : `<dl class="fields">${fields.map(fieldMarkup).join('')}</dl>`}${why}</li>`;
}

/** The name of a norm as a link: to its page today, else to the version that has it. */
function titleOf(
  { ref, before, after, label }: ToldChange,
  { before: then, after: now }: Comparison,
  { base, isHere }: Ways,
): string {
  const inVersion = () => {
    if (after === undefined) return versionRecordHref(then.version, before ?? ref, base);
    return now.version === WORKING ? href(after, base) : versionRecordHref(now.version, after, base);
  };
  return `<a href="${escaped(isHere(ref) ? href(ref, base) : inVersion())}">${escaped(label)}</a>`;
}

function linked(address: string, called: string, { base, isHere }: Ways): string {
  return isHere(address)
    ? `<a href="${escaped(href(address, base))}">${escaped(called)}</a>`
    : escaped(called);
}

function fieldMarkup(field: ToldField): string {
  const { called, words, direction } = field;
  const tag = direction ? ` <span class="change-word ${direction}">${direction}</span>` : '';
  const name = called.charAt(0).toUpperCase() + called.slice(1);
  return `<div><dt>${escaped(name)}</dt><dd>${words ? wordsMarkup(field, words) : wasAndIs(field)}${tag}</dd></div>`;
}

function wasAndIs({ before, after }: ToldField): string {
  const was = before === undefined ? '' : `<del>${escaped(before)}</del> `;
  return `${was}${after === undefined ? '<span class="quiet">nothing now</span>' : `<ins>${escaped(after)}</ins>`}`;
}

/** So many changed characters of a text are read at once; what is longer stands folded. */
const AT_ONCE = 500;

function wordsMarkup({ before, after }: ToldField, words: NonNullable<ToldField['words']>): string {
  const changed = words.reduce((sum, { is, text }) => sum + (is === 'same' ? 0 : text.length), 0);
  const marked = condensed(words).map(({ is, text }) => {
    const tag = { same: '', new: 'ins', gone: 'del' }[is];
    return tag === '' ? escaped(text) : `<${tag}>${escaped(text)}</${tag}>`;
  });
  if (changed <= AT_ONCE) return marked.join('');
  // Word by word it could not be read.
  return `<details><summary>Written anew in large part</summary><p><del>${escaped(before ?? '')}</del></p><p><ins>${escaped(after ?? '')}</ins></p></details>`;
}
