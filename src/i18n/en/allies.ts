/** Words of the small multiples of all allies. */
export const allies = {
  title: 'Allies compared',
};
