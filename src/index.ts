export { TrousseBalance } from './elements/trousse-balance/trousse-balance.js';
export { TrousseFiche } from './elements/trousse-fiche/trousse-fiche.js';
export { TrousseLibrary } from './elements/trousse-library/trousse-library.js';
export { TroussePledge } from './elements/trousse-pledge/trousse-pledge.js';
export { TrousseQuiz } from './elements/trousse-quiz/trousse-quiz.js';
export { TrousseSchedule } from './elements/trousse-schedule/trousse-schedule.js';
