import { writeFileSync } from 'node:fs';

/** Loaded before a command: at its end it writes what the process has cost to the file that PLAYBOOK_COST names. */
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const cost = { cpu: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 };
  writeFileSync(process.env['PLAYBOOK_COST'] ?? '', JSON.stringify(cost));
});
