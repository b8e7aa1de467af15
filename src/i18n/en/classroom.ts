/** Words of the classroom: questions, lessons, handout. */
export const classroom = {
  title: 'Classroom',
};
