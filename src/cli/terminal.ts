import {
  autocomplete,
  autocompleteMultiselect,
  confirm,
  isCancel,
  multiselect,
  select,
  text,
} from '@clack/prompts';
import type { Readable, Writable } from 'node:stream';
import type { Asker, Choice } from './asking.ts';
import { WrongUse } from './command.ts';

/** More choices than this are looked for by typing. */
const MANY = 8;

/** Asks at a terminal; Ctrl+C ends it, and nothing is written. */
export function terminalAsker(input?: Readable, output?: Writable): Asker {
  const streams = { ...(input ? { input } : {}), ...(output ? { output } : {}) };
  return {
    text: async (message, { hint, problem, likely }) =>
      answered(
        await text({
          message,
          ...streams,
          ...(hint === undefined ? {} : { placeholder: hint }),
          ...(likely === undefined ? {} : { initialValue: likely }),
          validate: (typed) => problem(typed ?? ''),
        }),
      ),
    one: async (message, choices) => {
      const options = choices.map(optionOf);
      return answered(
        await (choices.length > MANY
          ? autocomplete({ message, options, maxItems: MANY, ...streams })
          : select({ message, options, ...streams })),
      );
    },
    several: async (message, choices) => {
      const options = choices.map(optionOf);
      return answered(
        await (choices.length > MANY
          ? autocompleteMultiselect({ message, options, maxItems: MANY, required: false, ...streams })
          : multiselect({ message, options, required: false, ...streams })),
      );
    },
    yes: async (message) => answered(await confirm({ message, ...streams })),
  };
}

const optionOf = ({ value, label, hint }: Choice) => ({
  value,
  label,
  ...(hint === undefined ? {} : { hint }),
});

function answered<T>(answer: T): Exclude<T, symbol> {
  if (isCancel(answer)) throw new WrongUse('Nothing was written.');
  return answer as Exclude<T, symbol>;
}
