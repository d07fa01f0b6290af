import { generate, localize } from './generate.mjs';

/* npm run localize: the messages of src into locales/*.xlf, without those that are gone, and the translations into src. */

localize('extract');
generate();
console.log('locales is up to date with src. A unit without <target> awaits its translation; npm run test:parity names them.');
