/** Words of legends of all signs; keys of single maps take theirs from `lead.ts`. */
export const signs = {
  title: 'Troops by host country',
  lines: 'Width by number of troops. Lines show who moves, not routes.',
  pins: 'Commands and plants',
  command: 'command, in the colour of who holds it',
  plant: 'arms plant, announced',
};
