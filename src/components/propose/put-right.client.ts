import { errorHead } from './frame.client.ts';
import { sentence } from './element.client.ts';
import { idOf } from './inputs.client.ts';
import type { Remark } from './judged.client.ts';

/**
 * What of the refusals still stands after something was typed. What is put right goes from the page at once, without its being
 * made anew under the fingers of whoever types; what is wrong in another way says so once the field is left.
 */
export function stillWrong(
  root: HTMLElement,
  refused: readonly Remark[],
  now: readonly Remark[],
  isLeft: boolean,
): readonly Remark[] {
  const left = refused.flatMap((remark) => {
    const here = now.filter(({ path }) => idOf(path) === idOf(remark.path));
    const same = here.find(({ message }) => message === remark.message);
    return same ?? (isLeft ? here.slice(0, 1) : here.length > 0 ? remark : []);
  });
  const links = [...root.querySelectorAll<HTMLAnchorElement>('.error-summary a')];
  for (const remark of refused) {
    const id = idOf(remark.path);
    const still = left.find(({ path }) => idOf(path) === id);
    const link = links.find(({ hash }) => hash === `#${id}`);
    if (!still) {
      clear(root, `${id}-error`);
      link?.parentElement?.remove();
    } else if (still.message !== remark.message) {
      root.querySelector(`[id="${id}-error"]`)?.replaceChildren(sentence(`${still.message} ${still.fix}`));
      link?.replaceChildren(sentence(still.message));
    }
  }
  const summary = root.querySelector('.error-summary');
  if (left.length === 0) summary?.remove();
  else summary?.querySelector('h2')?.replaceChildren(errorHead(left.length));
  return left;
}

/** Takes what was said of a field away, and with it every sign that it is wrong. */
function clear(root: HTMLElement, id: string): void {
  const error = root.querySelector(`[id="${id}"]`);
  error?.parentElement?.classList.remove('wrong');
  error?.remove();
  for (const control of root.querySelectorAll(`[aria-describedby~="${id}"]`)) {
    const others = (control.getAttribute('aria-describedby') ?? '').split(' ').filter((one) => one !== id);
    control.setAttribute('aria-describedby', others.join(' '));
    if (!others.some((one) => one.endsWith('-error'))) control.removeAttribute('aria-invalid');
  }
}
