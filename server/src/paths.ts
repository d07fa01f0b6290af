import { fileURLToPath } from 'node:url';

/** The folder of the project: two above this module, in the sources as in what is built from them. */
const root = new URL('../../', import.meta.url);

/** What `npm run build` writes: the script and what stands beside it. */
export const builtFolder = fileURLToPath(new URL('dist', root));
/** The documentation, which is the demonstration too. */
export const demoFolder = fileURLToPath(new URL('demo', root));
