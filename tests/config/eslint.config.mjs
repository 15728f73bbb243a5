import { fileURLToPath } from 'node:url';
import { projectConfig } from './lint/projectConfig.mjs';

export default projectConfig(fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, ''));
