/**
 * Texts that are the same in French and in English.
 * @type {string[]}
 */
export const sameInBoth = ['Total', ];

/** Names that keep their French spelling in English. */
export const properNames = ['Québec', 'Montréal', 'Montérégie', 'CÉGEP', 'cégep', 'Protecteur du citoyen', 'Bélanger Sauvé', 'Table Éducation Outaouais', 'Agence Science-Presse'];
