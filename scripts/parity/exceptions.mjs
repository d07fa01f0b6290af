/**
 * Texts that are the same in French and in English.
 * @type {string[]}
 */
export const sameInBoth = ['Total', 'Parent', 'Orientation', 'Source {0}', 'Sources'];

/** Names that keep their French spelling in English. */
export const properNames = ['Québec', 'Montréal', 'Montérégie', 'CÉGEP', 'cégep', 'Protecteur du citoyen', 'Bélanger Sauvé', 'Table Éducation Outaouais', 'Agence Science-Presse', 'La Trousse'];

/** Those that only the sheets keep: places, newspapers, programs, and what an abbreviation is short for. */
export const properNamesOfFiches = [
  'Commission des normes, de l’équité, de la santé et de la sécurité du travail',
  'Journées de la persévérance scolaire',
  'La Trousse',
  'Lanaudière',
  'Le Devoir',
  'Léger',
  'Mon boss, c’est le meilleur!',
  'Objectif conciliation études-travail',
  'Reflet économique',
  'Réseau de l’action bénévole du Québec',
  'instances régionales de concertation',
];
