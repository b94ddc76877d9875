import type { Draft } from './draft.client.ts';

/** What somebody has typed and not yet proposed. */
export interface Kept {
  readonly id: string;
  readonly draft: Draft;
  readonly body: string | undefined;
}

/** Keeps what was typed while the window is open, so that a reload loses nothing; nothing leaves the browser. */
export function keeper(key: string) {
  const name = `playbook-proposal:${key}`;
  return {
    read(): Kept | undefined {
      try {
        const kept = sessionStorage.getItem(name);
        return kept === null ? undefined : (JSON.parse(kept) as Kept);
      } catch {
        return undefined;
      }
    },
    write(kept: Kept | undefined): void {
      try {
        if (kept === undefined) sessionStorage.removeItem(name);
        else sessionStorage.setItem(name, JSON.stringify(kept));
      } catch {
        // A browser that keeps nothing asks before the page is left.
      }
    },
  };
}
