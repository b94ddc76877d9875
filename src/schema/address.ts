import { accepted, quoted, refused, type Parsed } from '../time/parsed.ts';
import type { Form } from '../time/forms.ts';
import { parsed } from './common.ts';

const ADDRESS_FORM: Form = {
  is: 'address',
  pattern: '^https?://[^\\s/]\\S*$',
  examples: ['https://playbook.acme.example'],
};
const FORM = 'Write the whole address, such as https://playbook.acme.example.';

/** A web address that a browser can open: `https://playbook.acme.example`. */
export const address = () => parsed<string>(parseAddress, ADDRESS_FORM);

function parseAddress(text: string): Parsed<string> {
  if (isAddress(text)) return accepted(text);
  const meant = `https://${text.trim().replace(/^(?:[a-z]+:)?\/+/i, '')}`;
  const fix = /^https:\/\/[^/]+\.[^/]+/.test(meant) && isAddress(meant) ? `Write ${meant}` : FORM;
  return refused(`${quoted(text)} is not a web address.`, fix);
}

const isAddress = (text: string): boolean => /^https?:\/\/[^\s/]\S*$/.test(text) && URL.canParse(text);
