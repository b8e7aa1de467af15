/** Words of the plants. */
export const production = {
  title: 'Arms production',
};
