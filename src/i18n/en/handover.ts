/** Words of the hand-over ledger and the what-if. */
export const handover = {
  title: 'Hand-overs',
};
