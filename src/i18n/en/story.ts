/** Words of the story. Figures come in as text: none is typed here. */
export const story = {
  title: 'The story',
};
