import { describe, expect, it } from 'vitest';
import { LAWS } from './support/laws.ts';
import { treeOf, type Tree } from './support/tree.ts';

const HOUSE = treeOf('src/**/*.{ts,astro,mdx,css}', 'test/**/*.{ts,astro,css}');

describe('the walls of the house stand', () => {
  for (const { title, wall, broken } of LAWS) {
    it(title, () => {
      const places = broken(HOUSE);
      if (places.length > 0) expect.fail([`${title}, but:`, ...places, wall].join('\n'));
    });
  }
});

/** For each law: files that break it, where, and files that come close and keep it. */
const SAMPLES: Record<string, { breaks: Tree; at: string[]; keeps: Tree }> = {
  'every file below src stands in a room of the house': {
    breaks: { 'src/misc/dates.ts': '', 'src/config.ts': '' },
    at: ['src/misc/dates.ts', 'src/config.ts'],
    keeps: {
      'src/mdx.ts': '',
      'src/content.config.ts': '',
      'src/content/guides/one.mdx': '',
      'src/kinds.ts': '',
    },
  },
  'a room imports only from rooms to its left': {
    breaks: {
      'src/time/date.ts': `import { z } from 'zod';\nimport type { Kind } from '../model/playbook.ts';`,
      'src/report/text.ts': `export { write } from '../store/disk.ts';`,
      'src/model/build.ts': `type Rule = import('../rules/rule.ts').Rule;`,
      'src/rules/run.ts': `const page = await import('../pages/home.ts');`,
      'src/components/Focus.astro': `---\nimport Map from '../views/map/Map.astro';\n---\n<p>{await import('../pages/home.ts')}</p>`,
      'src/views/map/Map.astro': `---\nconst all = import.meta.glob('../../pages/*.astro');\n---\n<p></p>`,
      'src/analysis/scope.ts': `import { lines } from '../../test/support/playbook.ts';`,
    },
    at: [
      'src/time/date.ts:2 imports src/model/playbook.ts',
      'src/report/text.ts:1 imports src/store/disk.ts',
      'src/model/build.ts:1 imports src/rules/rule.ts',
      'src/rules/run.ts:1 imports src/pages/home.ts',
      'src/components/Focus.astro:2 imports src/views/map/Map.astro',
      'src/components/Focus.astro:4 imports src/pages/home.ts',
      'src/views/map/Map.astro:2 imports src/pages/*.astro',
      'src/analysis/scope.ts:1 imports test/support/playbook.ts',
    ],
    keeps: {
      'src/cli/main.ts': `import { KINDS } from '../kinds.ts';\n// import { x } from '../nowhere/x.ts';`,
      'src/schema/area.ts': `import { text } from './common.ts';\nconst words = "import x from '../cli/main.ts'";`,
      'src/mdx.ts': `import Ref from './components/Ref.astro';`,
    },
  },
  'prose imports nothing': {
    breaks: {
      'src/content/guides/one.mdx': `---\nname: One\n---\n\nimport Chart from '../../components/Chart.astro';\n`,
    },
    at: ['src/content/guides/one.mdx:5 imports src/components/Chart.astro'],
    keeps: {
      'src/content/guides/one.mdx': `We import parts from Norway, and export "fish".\n\n<Ref to="team/sales" />\n`,
    },
  },
  'a playbook is loaded by pages, integrations and commands alone': {
    breaks: {
      'src/report/text.ts': `import { loadPlaybook } from '../playbook.ts';`,
      'src/views/map/layout.ts': `import { site } from '../../site.ts';`,
    },
    at: ['src/report/text.ts:1 imports src/playbook.ts', 'src/views/map/layout.ts:1 imports src/site.ts'],
    keeps: {
      'src/report/text.ts': `import type { Loaded } from '../playbook.ts';`,
      'src/cli/commands/check.ts': `import { loadPlaybook } from '../../playbook.ts';`,
      'src/pages/index.astro': `---\nimport { site } from '../site.ts';\n---\n`,
    },
  },
  'only source, store, integrations and cli touch the disk': {
    breaks: {
      'src/model/build.ts': `import { readFileSync } from 'node:fs';`,
      'src/pages/index.astro': `---\nconst { readFile } = await import('fs/promises');\n---\n`,
      'src/report/text.ts': `import { spawnSync } from 'node:child_process';`,
    },
    at: [
      'src/model/build.ts:1 imports node:fs',
      'src/pages/index.astro:2 imports fs/promises',
      'src/report/text.ts:1 imports node:child_process',
    ],
    keeps: {
      'src/source/files.ts': `import { readFileSync } from 'node:fs';`,
      'src/source/git.ts': `import { spawnSync } from 'node:child_process';`,
      'src/cli/main.ts': `import 'node:path';`,
    },
  },
  'nothing below components knows Astro': {
    breaks: {
      'src/rules/run.ts': `import { getCollection } from 'astro:content';`,
      'src/report/text.ts': `import type { AstroConfig } from 'astro';`,
    },
    at: ['src/rules/run.ts:1 imports astro:content', 'src/report/text.ts:1 imports astro'],
    keeps: { 'src/content.config.ts': `import { defineCollection } from 'astro:content';` },
  },
  'nobody but src/cli/as-of.ts asks the clock, and nobody asks the machine how it writes': {
    breaks: {
      'src/time/date.ts': [
        'const a = Date.now();',
        'const b = new Date();',
        'const c = Temporal.Now.plainDateISO();',
        `const d = names.sort((x, y) => x.localeCompare(y)).map((x) => x.toLocaleUpperCase());`,
        'const e = new Intl.NumberFormat();',
        'const f = Date();',
      ].join('\n'),
      'src/pages/index.astro': `---\nconst day = Date.now();\n---\n<p>\n  {new Date().getFullYear()}</p>\n<script>\n  addEventListener('load', () => total.toLocaleString());\n</script>`,
    },
    at: [
      'src/time/date.ts:1 says Date.now',
      'src/time/date.ts:2 says the day of today',
      'src/time/date.ts:3 says Temporal.Now',
      'src/time/date.ts:4 says .localeCompare',
      'src/time/date.ts:4 says .toLocaleUpperCase',
      'src/time/date.ts:5 says Intl.NumberFormat',
      'src/time/date.ts:6 says the day of today',
      'src/pages/index.astro:2 says Date.now',
      'src/pages/index.astro:7 says .toLocaleString',
      'src/pages/index.astro:5 says new Date()',
    ],
    keeps: {
      'src/cli/as-of.ts': 'const now = Temporal.Now.instant();',
      'src/time/date.ts': `// Date.now() is refused\nconst a = new Date(0);\nconst b = new Intl.NumberFormat('en');\nconst c = 'new Date()';`,
      'src/pages/index.astro': `<p>Date of birth (in words)</p>\n<!-- {Date.now()} -->`,
    },
  },
  'code for the browser imports only code for the browser, kinds and words': {
    breaks: {
      'src/views/map/map.client.ts': `import { lay } from './layout.ts';\nimport { scaleLinear } from 'd3-scale';`,
      'src/components/Search.astro': `---\nimport { z } from 'zod';\n---\n<script>\n  import { site } from '../site.ts';\n</script>`,
      'src/components/changes/compare.client.ts': `import { ancestry } from '../../analysis/scope.ts';`,
      'src/components/propose/form.client.ts': `import { RULES } from '../../rules/index.ts';\nimport { readSource } from '../../source/read.ts';`,
      'src/components/search/box.client.ts': `import { schemas } from '../../schema/index.ts';`,
    },
    at: [
      'src/views/map/map.client.ts:1 imports src/views/map/layout.ts',
      'src/views/map/map.client.ts:2 imports d3-scale',
      'src/components/Search.astro:5 imports src/site.ts',
      'src/components/changes/compare.client.ts:1 imports src/analysis/scope.ts',
      'src/components/propose/form.client.ts:1 imports src/rules/index.ts',
      'src/components/propose/form.client.ts:2 imports src/source/read.ts',
      'src/components/search/box.client.ts:1 imports src/schema/index.ts',
    ],
    keeps: {
      'src/views/map/map.client.ts': `import { KINDS } from '../../kinds.ts';\nimport type { Laid } from './layout.ts';`,
      'src/components/Search.astro': `<script>\n  import './search-box.client.ts';\n</script>`,
      'src/components/changes/compare.client.ts': `import { compare } from '../../analysis/diff/told.ts';`,
      'src/components/propose/form.client.ts': `import { ALONE } from '../../rules/alone.ts';\nimport { schemas } from '../../schema/index.ts';\nimport { z } from 'zod';`,
    },
  },
  'no file needs itself, not even round a corner': {
    breaks: {
      'src/time/a.ts': `import { b } from './b.ts';`,
      'src/time/b.ts': `import { c } from './c.ts';\nimport { d } from './d.ts';`,
      'src/time/c.ts': `export * from './a.ts';`,
      'src/time/d.ts': `import('./d.ts');`,
    },
    at: ['src/time/a.ts → src/time/b.ts → src/time/c.ts → src/time/a.ts', 'src/time/d.ts → src/time/d.ts'],
    keeps: {
      'src/time/a.ts': `import { b, type B } from './b.ts';`,
      'src/time/b.ts': `import type { A } from './a.ts';\nimport { type C } from './a.ts';`,
    },
  },
  'nothing is called utils, helpers or common': {
    breaks: {
      'src/utils/dates.ts': '',
      'src/time/helper.ts': '',
      'src/model/common.ts': '',
      'test/support/util.ts': '',
    },
    at: ['src/utils/dates.ts', 'src/time/helper.ts', 'src/model/common.ts', 'test/support/util.ts'],
    keeps: { 'src/schema/common.ts': '', 'src/rules/words-in-common-use.ts': '' },
  },
  'no file is longer than 300 lines': {
    breaks: { 'src/styles/all.css': 'a {}\n'.repeat(301) },
    at: ['src/styles/all.css has 301 lines'],
    keeps: { 'src/styles/all.css': 'a {}\n'.repeat(300), 'src/content/guides/one.mdx': 'word\n'.repeat(400) },
  },
  'files are called in kebab-case, and components in PascalCase': {
    breaks: {
      'src/time/dateWords.ts': '',
      'src/views/Map/Map.astro': '',
      'src/components/focus-card.astro': '',
      'src/pages/About.astro': '',
      'src/pages/_story/story.astro': '',
    },
    at: [
      'src/time/dateWords.ts',
      'src/views/Map/Map.astro',
      'src/components/focus-card.astro',
      'src/pages/About.astro',
      'src/pages/_story/story.astro',
    ],
    keeps: {
      'src/components/FocusCard.astro': '',
      'src/views/team-map/team-map.client.ts': '',
      'src/pages/_story/Story.astro': '',
      'src/pages/behaviours/[id].astro': '',
      'src/pages/[...path].astro': '',
      'src/pages/brand.css.ts': '',
      'src/pages/404.astro': '',
      'src/content.config.ts': '',
    },
  },
};

describe('each wall is noticed when it is broken, and only then', () => {
  for (const { title, broken } of LAWS) {
    it(title, () => {
      const sample = SAMPLES[title];
      if (!sample)
        expect.fail(`“${title}” has no sample that breaks it: add one to test/architecture.test.ts`);
      expect(broken(sample.breaks)).toEqual(sample.at);
      expect(broken(sample.keeps)).toEqual([]);
    });
  }

  it('every sample belongs to a law', () => {
    expect(Object.keys(SAMPLES).sort()).toEqual(LAWS.map(({ title }) => title).sort());
  });
});
