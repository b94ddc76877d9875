import type { Company } from '../model/playbook.ts';
import type { Place } from '../source/place.ts';

type Repository = NonNullable<Company['repository']>;
type Host = 'github' | 'gitlab' | 'forgejo' | 'bitbucket';

/** Which sort of code host an address belongs to, told from its name; GitHub’s paths where nothing tells. */
export function hostOf({ url }: Repository): Host {
  const name = new URL(url).hostname;
  if (name.includes('gitlab')) return 'gitlab';
  if (name.includes('codeberg') || name.includes('forgejo') || name.includes('gitea')) return 'forgejo';
  return name.includes('bitbucket') ? 'bitbucket' : 'github';
}

const trimmed = ({ url }: Repository) => url.replace(/(?:\.git)?\/*$/, '');
const pathOf = (file: string) => file.split('/').map(encodeURIComponent).join('/');

/** The address at which the host edits a file, at a line where one is known and the host can. */
export function editAddress(
  repository: Repository,
  { file, line }: Pick<Place, 'file'> & { readonly line: number | undefined },
): string {
  const [root, branch, path] = [trimmed(repository), encodeURIComponent(repository.branch), pathOf(file)];
  const at = (mark: string) => (line === undefined ? '' : `#${mark}${line}`);
  return {
    github: `${root}/edit/${branch}/${path}${at('L')}`,
    gitlab: `${root}/-/edit/${branch}/${path}${at('L')}`,
    forgejo: `${root}/_edit/${branch}/${path}${at('L')}`,
    bitbucket: `${root}/src/${branch}/${path}?mode=edit${at('lines-')}`,
  }[hostOf(repository)];
}

/** The address at which the host begins a new file, filled in where the host can. */
export function newFileAddress(repository: Repository, file: string, text: string): string {
  const [root, branch] = [trimmed(repository), encodeURIComponent(repository.branch)];
  const [name, body] = [encodeURIComponent(file), encodeURIComponent(text)];
  return {
    github: `${root}/new/${branch}?filename=${name}&value=${body}`,
    gitlab: `${root}/-/new/${branch}?file_name=${name}`,
    forgejo: `${root}/_new/${branch}?filename=${name}&value=${body}`,
    bitbucket: `${root}/create-file/${branch}/${pathOf(file)}`,
  }[hostOf(repository)];
}

/** The address that tells the company that something pulls apart: an issue, or a mail where there is no repository. */
export function reportAddress(company: Company, title: string, body: string): string | undefined {
  const { repository, contact } = company;
  const [subject, text] = [encodeURIComponent(title), encodeURIComponent(body)];
  if (contact && /^[^@\s]+@[^@\s]+$/.test(contact))
    return `mailto:${contact}?subject=${subject}&body=${text}`;
  if (repository) {
    const root = trimmed(repository);
    return {
      github: `${root}/issues/new?title=${subject}&body=${text}`,
      gitlab: `${root}/-/issues/new?issue[title]=${subject}&issue[description]=${text}`,
      forgejo: `${root}/issues/new?title=${subject}&body=${text}`,
      bitbucket: `${root}/issues/new?title=${subject}&content=${text}`,
    }[hostOf(repository)];
  }
  return contact && /^https?:/.test(contact) ? contact : undefined;
}
