#!/usr/bin/env node
// It imports nothing before it has looked, so that an old Node says what is missing and not what it stumbles over.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major > 22 || (major === 22 && minor >= 12)) {
  void import('./main.ts');
} else {
  process.stderr.write(
    `playbook needs Node 22.12 or newer, and this is Node ${process.versions.node}. Install a newer one from nodejs.org.\n`,
  );
  process.exitCode = 2;
}
