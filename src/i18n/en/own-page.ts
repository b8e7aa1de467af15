/** Words of the share dialog about the page and the picture that a view has of its own, or has not. */
export const ownPage = {
  label: 'Page of this view',
  note: 'Where this address is shared, its card shows this view; publishing systems that read oEmbed make a frame of it. It needs no script.',
  none: 'This view has no page of its own: where the link is shared, a card can only show the page as a whole. In publishing systems use the code under “Embed”.',
  noPicture:
    'This view has no picture on the site, so the code has none. For feeds and newsletters, which drop frames, here is its picture as a file:',
};
