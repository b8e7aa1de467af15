/** Words of the share dialog: link, embed code, pictures, citations. */
export const share = {
  title: 'Share, embed, cite',
};
