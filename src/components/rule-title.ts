/** What a rule asks for, in words: `area-has-one-owner` is “Area has one owner”. */
export function ruleTitle(id: string): string {
  const words = id.replaceAll('-', ' ').replace('yaml', 'YAML');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
