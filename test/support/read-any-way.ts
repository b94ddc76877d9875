import { gunzipSync } from 'node:zlib';

/** Everything that somebody could read in the bytes of a file, whatever they were wrapped in, in lower case. */
export function readAnyWay(bytes: Buffer): string {
  const plain = unpacked(bytes).toString('latin1');
  return [plain, unescaped(plain), ...decoded(plain)].join('\n').toLowerCase();
}

/** The bytes below a gzip wrapper, as the files of a Pagefind index are. */
function unpacked(bytes: Buffer): Buffer {
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
}

/** A text without the escapes of addresses, of HTML and of JSON. */
function unescaped(text: string): string {
  const letter = (code: string, base: number) => {
    const number = parseInt(code, base);
    return number < 0x11_0000 ? String.fromCodePoint(number) : '';
  };
  return text
    .replace(/&(quot|lt|gt|amp);/g, (_, name: string) => ({ quot: '"', lt: '<', gt: '>' })[name] ?? '&')
    .replace(/%([0-9a-f]{2})/gi, (_, code: string) => letter(code, 16))
    .replace(/&#x([0-9a-f]{1,6});?/gi, (_, code: string) => letter(code, 16))
    .replace(/&#([0-9]{1,7});?/g, (_, code: string) => letter(code, 10))
    .replace(/\\u\{?([0-9a-f]{4,6})\}?/gi, (_, code: string) => letter(code, 16))
    .replace(/\\x([0-9a-f]{2})/gi, (_, code: string) => letter(code, 16));
}

/** What stands in the stretches of a text that could be base64, wherever in them it begins. */
function decoded(text: string): string[] {
  return [...text.matchAll(/[a-z0-9+/_-]{12,}={0,2}/gi)].flatMap(([stretch]) =>
    [0, 1, 2, 3].map((from) => Buffer.from(stretch.slice(from), 'base64').toString('latin1')),
  );
}
