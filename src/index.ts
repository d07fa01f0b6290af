export { TrousseBalance } from './elements/trousse-balance/trousse-balance.js';
