import type { AstroIntegration } from 'astro';
import { join } from 'node:path';

/** Shows each edit of a playbook’s YAML and prose in `dev` without a restart. */
export function watchData(root: string): AstroIntegration {
  const folders = [join(root, 'data'), join(root, 'src/content')];
  return {
    name: 'playbook-watch',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.watcher.add(folders);
        const show = (path: string) => {
          if (!folders.some((folder) => path.startsWith(folder))) return;
          for (const environment of Object.values(server.environments)) {
            for (const [file, modules] of environment.moduleGraph.fileToModulesMap) {
              if (!/\/site\.[jt]s$/.test(file)) continue;
              for (const module of modules) environment.moduleGraph.invalidateModule(module);
            }
            environment.hot.send({ type: 'full-reload', path: '*' });
          }
        };
        for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, show);
      },
    },
  };
}
