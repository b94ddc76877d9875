export { titleOf as ruleTitle } from '../rules/index.ts';
