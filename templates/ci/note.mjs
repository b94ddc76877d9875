// Writes the review of a merge request in GitLab as one note, and updates it in place: note.mjs FILE
// PLAYBOOK_TOKEN: a token of the project with the scope api; without it nothing is asked of GitLab, and the review stays an artifact.
import { readFileSync } from 'node:fs';

const MARK = '<!-- playbook-review -->';
const {
  CI_API_V4_URL: api,
  CI_PROJECT_ID: project,
  CI_MERGE_REQUEST_IID: request,
  PLAYBOOK_TOKEN: token,
} = process.env;

if (!token)
  say('There is no PLAYBOOK_TOKEN, so the review is written into no note. It is an artifact of this job.');
else await write(readFileSync(process.argv[2], 'utf8'));

async function write(review) {
  const body = `${MARK}\n${review.replace(MARK, '').trimStart()}`.slice(0, 500_000);
  const notes = `/projects/${project}/merge_requests/${request}/notes`;
  const me = await (await ask('GET', '/user')).json();
  const mine = await found(notes, (note) => note.author.id === me.id && note.body.startsWith(MARK));
  if (mine) await ask('PUT', `${notes}/${mine.id}`, { body });
  else await ask('POST', notes, { body });
  say(mine ? 'The note on the merge request was updated.' : 'A note was written on the merge request.');
}

/** The first of the notes, of all pages, that is meant. */
async function found(notes, isMeant) {
  for (let page = '1'; page;) {
    const answer = await ask('GET', `${notes}?per_page=100&page=${page}`);
    const note = (await answer.json()).find(isMeant);
    if (note) return note;
    page = answer.headers.get('x-next-page') ?? '';
  }
  return undefined;
}

async function ask(method, path, fields) {
  const answer = await fetch(`${api}${path}`, {
    method,
    headers: { 'PRIVATE-TOKEN': token, 'Content-Type': 'application/json' },
    ...(fields && { body: JSON.stringify(fields) }),
  });
  if (answer.ok) return answer;
  say(
    `GitLab answers ${answer.status} to ${method} ${path.split('?')[0]}. Is PLAYBOOK_TOKEN still good, and has it the scope api?`,
  );
  process.exit(1);
}

function say(sentence) {
  process.stdout.write(`${sentence}\n`);
}
