export { TrousseBalance } from './elements/trousse-balance/trousse-balance.js';
export { TrousseFiche } from './elements/trousse-fiche/trousse-fiche.js';
export { TrousseLibrary } from './elements/trousse-library/trousse-library.js';
