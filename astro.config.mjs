import { siteConfig } from './src/integrations/config.ts';

// Read by `astro check` alone; the playbook command builds its own configuration for the root and the day it is given.
const { configFile: _, ...config } = siteConfig(process.cwd(), undefined, process.cwd());
export default config;
