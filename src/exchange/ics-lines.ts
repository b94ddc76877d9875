/** A line of a calendar file before it is folded: its name with its parameters, and its value as it stands there. */
export type IcsLine = readonly [name: string, value: string];

/** No line is longer than so many octets of UTF-8 (RFC 5545, 3.1). */
const LONGEST = 75;

/** The text of a calendar file: each line ended by CRLF and folded at 75 octets, no character torn apart. */
export function icsText(lines: readonly IcsLine[]): string {
  return lines.map(([name, value]) => `${folded(`${name}:${value}`)}\r\n`).join('');
}

/** Lines between the begin and the end of a component. */
export const component = (name: string, lines: readonly IcsLine[]): IcsLine[] => [
  ['BEGIN', name],
  ...lines,
  ['END', name],
];

/** A text as the value of a property (RFC 5545, 3.3.11): it can begin no line of its own, whatever stands in it. */
export function icsWords(text: string): string {
  return text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/g, '\\n')
    .replace(/[^\P{Cc}\t]/gu, '');
}

function folded(line: string): string {
  let room = LONGEST;
  let text = '';
  for (const sign of line) {
    const octets = octetsOf(sign.codePointAt(0) ?? 0);
    if (octets > room) {
      text += '\r\n ';
      room = LONGEST - 1;
    }
    text += sign;
    room -= octets;
  }
  return text;
}

const octetsOf = (point: number): number => (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4);
