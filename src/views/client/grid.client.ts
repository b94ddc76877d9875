import type { Grid } from '../parts/drawing.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** A picture of rows and columns: where the pointer or the arrow keys stand, a crosshair runs and words say what is there. */
class PlaybookGrid extends HTMLElement {
  connectedCallback(): void {
    const figure = this.querySelector<HTMLElement>('.figure');
    const status = this.querySelector('[role=status]');
    const grid = JSON.parse(this.dataset['grid'] ?? 'null') as Grid | null;
    const drawn = figure?.querySelector('.figure-wide');
    if (!figure || !status || !grid || !drawn) return;
    const lines = [crossLine(), crossLine()] as const;
    drawn.append(...lines);
    this.tabIndex = 0;
    this.setAttribute('role', 'group');
    this.setAttribute(
      'aria-label',
      'The picture, square by square: the arrow keys move, Enter opens the row',
    );
    let [row, column] = [0, 0];
    const em = () => parseFloat(getComputedStyle(figure).fontSize);
    const show = () => {
      row = Math.max(0, Math.min(grid.rows.length - 1, row));
      column = Math.max(0, Math.min(grid.columns.length - 1, column));
      const wide = (grid.to - grid.from) / grid.columns.length;
      set(lines[0], {
        x: '0',
        width: '100%',
        y: `${grid.top + row * grid.step}em`,
        height: `${grid.step}em`,
      });
      set(lines[1], { x: `${grid.from + column * wide}%`, width: `${wide}%`, y: '0', height: '100%' });
      const name = grid.rows[row] ?? '';
      // A row without a path heads those below it.
      const isHead = grid.paths?.[row] === '';
      status.textContent = isHead
        ? name
        : `${name}, ${grid.columns[column] ?? ''}: ${saidAt(grid, row, column)}`;
    };
    const hide = () => lines.forEach((line) => set(line, { width: '0' }));
    figure.addEventListener('pointermove', ({ clientX, clientY }) => {
      const box = drawn.getBoundingClientRect();
      // The narrow picture is another one.
      if (box.width === 0) return;
      const x = ((clientX - box.left) / box.width) * 100;
      const across = Math.floor(((x - grid.from) / (grid.to - grid.from)) * grid.columns.length);
      const down = Math.floor(((clientY - box.top) / em() - grid.top) / grid.step);
      if (across < 0 || down < 0 || across >= grid.columns.length || down >= grid.rows.length) return;
      [row, column] = [down, across];
      show();
    });
    figure.addEventListener('pointerleave', hide);
    this.addEventListener('focus', show);
    this.addEventListener('blur', hide);
    this.addEventListener('keydown', (event) => {
      const path = grid.paths?.[row];
      if (event.key === 'Enter' && path) location.assign((this.dataset['base'] ?? '/') + path);
      const step = { ArrowDown: [1, 0], ArrowUp: [-1, 0], ArrowRight: [0, 1], ArrowLeft: [0, -1] }[event.key];
      if (!step || event.target !== this) return;
      event.preventDefault();
      [row, column] = [row + (step[0] ?? 0), column + (step[1] ?? 0)];
      show();
      lines[0].scrollIntoView({ block: 'nearest' });
    });
  }
}

/** What stands where a row and a column meet: the letters in words, or what is written there. */
function saidAt({ cells, letters }: Grid, row: number, column: number): string {
  const said = (cells[row] ?? '')
    .split(' ')
    .map((cell) => /^(\d+)(.*)$/.exec(cell))
    .flatMap((parts) => (parts && Number(parts[1]) === column ? [parts[2] ?? ''] : []));
  const words = said.map((letter) => letters[letter] ?? letter);
  return words.length > 0 ? words.join(', ') : 'nothing';
}

function crossLine(): SVGRectElement {
  const line = document.createElementNS(SVG, 'rect');
  line.setAttribute('class', 'cross-line');
  return line;
}

function set(line: SVGRectElement, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes)) line.setAttribute(name, value);
}

customElements.define('playbook-grid', PlaybookGrid);
