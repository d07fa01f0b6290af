import { documentationTags, namedEvents, publicMembers } from './scripts/manifest/plugins.mjs';

export default {
  globs: ['src/elements/**/*.ts', 'src/shared/trousse-element.ts'],
  litelement: true,
  packagejson: false,
  plugins: [documentationTags, namedEvents, publicMembers],
};
