/** Words of the commands and who holds them. */
export const commands = {
  title: 'Commands',
};
