/** What a command may touch: everything that reaches outside is an argument. */
export interface Effects {
  /** The folder of the playbook, absolute. */
  readonly root: string;
  /** The day for which everything is judged, as `2026-11-23`; undefined where the company’s own today is meant. */
  readonly asOf: string | undefined;
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** Whether text may carry colour. */
  readonly colour: boolean;
}

/** A command: reads its own arguments, returns 0 (fine), 1 (errors found) or 2 (wrong use or failure). */
export type Command = (args: string[], effects: Effects) => Promise<number>;

/** Wrong use of the command line: said in one sentence, exit code 2. */
export class WrongUse extends Error {}
