/**
 * The territories of Montérégie: regional county municipalities, the agglomeration of Longueuil, Kahnawake and Akwesasne.
 * Proper names, the same in both languages. Derived, and to be verified with the ministry (`verified`) before it is
 * presented as official; another region gives its own by data.
 */
export const mrcs: { readonly verified: boolean; readonly names: readonly string[] } = {
  verified: false,
  names: [
    'Acton', 'Agglomération de Longueuil', 'Akwesasne', 'Beauharnois-Salaberry', 'Kahnawake', 'La Vallée-du-Richelieu', 'Le Haut-Richelieu', 'Le Haut-Saint-Laurent',
    'Les Jardins-de-Napierville', 'Les Maskoutains', 'Marguerite-D’Youville', 'Pierre-De Saurel', 'Roussillon', 'Rouville', 'Vaudreuil-Soulanges',
  ],
};
