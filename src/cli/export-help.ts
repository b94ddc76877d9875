/** What `export --help` says. */
export const EXPORT_HELP = `playbook export FORMAT [--out FILE] [--audience AUDIENCE] [--force] [--root FOLDER] [--as-of DAY]

  codeowners [--areas]   csv [KIND…]   json   ics   backstage

  Writes to standard output, or to FILE with --out. What a format cannot hold is said on standard error, with each record.

codeowners: who has to agree to a change of this playbook (GitHub, GitLab)
  Each file of data/ and src/content/ belongs to the owners of its records: of an area the one who is accountable, of a
  team its lead, of a forum its chair, of the company its leaders. Where a record names nobody, whoever stands behind
  what it belongs to, and in the end the leaders. They are named by \`handle\`, a person else by mail address, a team else
  by its lead; who cannot be named is listed. Of several owners of a file one is enough.
  It names every file, also those that not everyone may read on the site: who has the repository sees them anyway.

codeowners --areas: who owns which code, from what areas claim as \`path:…\`
  For the repository of the code. \`import codeowners\` reads it back.

csv: the counterpart of \`import csv\`, a file a kind: teams.csv, people.csv … in the folder --out
  One KIND, such as teams, goes to standard output, or to a file that ends in .csv. No cell begins a formula.

json: all that a playbook holds, as plain data; its schema is published with the site (schemas/playbook-1.json)

ics: the forums and the end of the focus, as /calendar.ics has them

backstage: teams, people and areas as entities of a software catalog; \`import backstage\` reads them back
  product → System, segment → Domain, process and policy → Resource, all else → Component.
  What has no field there stands in annotations called leadership-playbook/….

  --out FILE   writes there instead; in a folder (or a name that ends in /) the file has its usual name
  --audience   for whom: one of the audiences of company.yaml (default: the most open one, mostly “everyone”).
               What fewer may read is left out, since a file gets sent around; the most closed audience has it all
  --force      replaces what is there

  Exit code 0: written, also where a format cannot hold everything; 1: something of the playbook cannot be read, or there
  is nothing to write; 2: wrong use, or the file exists.
`;
