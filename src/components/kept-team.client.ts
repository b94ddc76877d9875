/** Where the chosen team is kept: on this device only, and never sent anywhere. */
export const KEPT = 'playbook-team';

/** Reads the team that was chosen on this device; nothing where none was, or where the browser keeps nothing. */
export function keptTeam(): string | undefined {
  try {
    return localStorage.getItem(KEPT) ?? undefined;
  } catch {
    return undefined;
  }
}
