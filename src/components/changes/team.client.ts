import { keptTeam } from '../kept-team.client.ts';

/** What changed for each team: the reader’s own, where it was chosen on this device, stands first and open. */
class ChangesTeam extends HTMLElement {
  connectedCallback(): void {
    const team = keptTeam();
    const mine = team && this.querySelector<HTMLDetailsElement>(`#${CSS.escape(`team-${team}`)}`);
    if (!mine) return;
    mine.open = true;
    mine.classList.add('own');
    this.prepend(mine);
  }
}

if (!customElements.get('playbook-changes-team')) customElements.define('playbook-changes-team', ChangesTeam);
