import type { Loaded } from '../playbook.ts';
import type { Finding } from '../rules/finding.ts';
import { ruleOf } from '../rules/index.ts';
import { closing } from './closing.ts';
import { painter, type Paint } from './colour.ts';
import { dotted, elsewhere } from './finding-places.ts';
import { frame } from './frame.ts';
import { added, earlier, type Report } from './how.ts';
import { settlersInWords } from './settlers.ts';
import { apartAndKnown, restInWords } from './worth-knowing.ts';

const STYLE = { error: 'red', warning: 'yellow', info: 'blue' } as const;

/**
 * Findings for a reader at a terminal: position first, then what, where else, who settles it, and the fix.
 * What is only worth knowing comes last, a few of each rule; what was there before a branch comes after what the branch adds, and is only named.
 */
export const textReport: Report = (loaded, how) => {
  const paint = painter(how.colour);
  const told = (findings: readonly Finding[], say: (finding: Finding) => string[]): string[][] => {
    const { apart, known } = apartAndKnown(findings, how.rule === undefined ? undefined : Infinity);
    return [
      ...apart.map(say),
      ...known.flatMap((some) => [
        ...some.told.map(say),
        ...(some.more > 0 ? [[paint('dim', restInWords(some))]] : []),
      ]),
    ];
  };
  const before = earlier(loaded, how);
  const blocks = [
    ...told(added(loaded, how), (finding) => block(finding, loaded, paint)),
    ...(before.length > 0 ? [[paint('bold', 'There before:')]] : []),
    ...told(before, (finding) => [position(finding, paint), `  ${finding.message}`]),
    closing(loaded, how),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
};

function block(finding: Finding, { playbook, texts }: Loaded, paint: Paint): string[] {
  const { place, rule, message, fix } = finding;
  const text = texts.get(place.file);
  const why = ruleOf(rule)?.why;
  const also = dotted(elsewhere(finding));
  const settlers = settlersInWords(finding, playbook);
  return [
    position(finding, paint),
    `  ${message}`,
    ...(text === undefined ? [] : frame(text, place, paint).map((line) => `  ${line}`)),
    ...(also ? [paint('dim', `  Also: ${also}`)] : []),
    ...(settlers ? [`  To settle: ${settlers}`] : []),
    `  ${paint('green', 'Fix:')} ${fix}`,
    ...(why ? [paint('dim', `  Why: ${why}  /rules/${rule}/`)] : []),
  ];
}

function position({ place, severity, rule, drift }: Finding, paint: Paint): string {
  const at = paint('bold', `${place.file}:${place.line}:${place.column}`);
  const late = drift ? paint('dim', '  (drift: brought by time alone)') : '';
  return `${at}  ${paint(STYLE[severity], severity)}  ${rule}${late}`;
}
