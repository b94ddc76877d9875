/** How many entries of a sort an import shows where it is not a dry run. */
export const MOST = 20;

/** What `import --help` says. */
export const IMPORT_HELP = `playbook import csv FILE… | codeowners FILE | raci FILE | backstage FILE… | adr FILE…
                [--dry-run] [--partial] [--force]

  All files are written, or none. What is not read is listed with its line, why, and what to type instead.

csv: each row of teams.csv becomes a record in data/teams.yaml
  The first row names the columns: id, and fields as they are called in YAML. A field in a group is dotted
  (outcome.measure); in a list of groups the number of the entry stands between (readings.1.on).
  Lists are joined by “; ”. An empty cell is a field that is absent.
  Files that refer to each other belong into one import.

codeowners: each rule of a CODEOWNERS file becomes an area that claims its path
  Its owners become responsible for it; who is accountable does not stand in such a file, and check shows the gap.
  @name is a person, @group/team a team, an address a person. Whoever has that handle or contact in the playbook is
  used. Of two rules for one path the later one holds. Sections of GitLab, with their default owners, are read.
  An area that claims the path already keeps its id, its name and whatever else the file cannot say.

raci: each row of a RACI sheet, saved as CSV, becomes an area
  The first row names people and teams by id, name, title or handle; a name that nobody has becomes a person.
  Cells hold A (accountable), R (responsible), C (consulted) or I (informed); several as A/R, AR or A, R.
  A column called as a field of an area (reason, tier, type, since, parent …) fills it. Commas, semicolons and tabs
  may divide the columns. A row in capitals without any letter is a heading.
  An area of that name keeps its id, and whatever else the sheet has no column for.

backstage: each entity of a software catalog (catalog-info.yaml, or a folder with such files) becomes a record
  A Group is a team, a User a person. A Domain, System, Component, Resource or API is an area: its owner is accountable
  for it, what it is part of is its parent, and its type is \`system\` unless spec.type says product, process, policy or
  segment (a Domain has none). Deprecated is \`retiring\`. Who is named and defined nowhere becomes a team or person with
  a name alone. Descriptions of areas, tags, links, APIs and dependencies have no place in a playbook.
  A record of that id, handle or address keeps its id and whatever a catalog cannot say.

adr: each decision record in Markdown (MADR 2 to 4, Nygard; a file, or a folder with such files) becomes a decision
  Its title is the question, its status raised (proposed), in-review, decided (accepted), rejected, superseded or
  withdrawn (deprecated). Its one day is \`raised\`, and \`decided\` where it is accepted or rejected. Whoever is named alone as
  decider is the decider, of several each has agreed, where the playbook knows them. “Superseded by” and “Supersedes”
  are read by link or number. Without a status or a day a record is left out: neither is made up.
  A decision of that id, which is the name of the file, keeps what such a record cannot say.

  --dry-run   says what would happen, with everything that is dropped (otherwise the first ${MOST} of a sort)
  --partial   writes what is left where something had to be dropped
  --force     touches files that exist. csv: they are replaced, and records that are only in the old file are gone.
              the others: new records are added at their end, those that are named again are written
              anew in their place, and every other line stays

  Exit code 0: written, or would be; 1: something was dropped, or nothing was left; 2: wrong use, or the files exist.
`;
