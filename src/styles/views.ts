/** The links to the views stand beside the map where there is room for them, else right below the first screen. */

/** Rules that put them below, in first screens that match a selector. */
function below(first: string): string {
  const links = 'grid-area:auto;position:absolute;inset:100% 0 auto;margin:0;padding:10px 24px 0;border:0';
  return `${first}{position:relative;margin-bottom:48px}${first} #views{${links}}`;
}

/** Windows too low for them; a comparison says more, and needs more room. */
export function viewsCss(): string {
  const low =
    '(min-width:1000px) and (max-height:830px),(min-width:1000px) and (max-width:1239.9px) and (max-height:860px)';
  const lowCompared = '(min-width:1000px) and (max-height:960px)';
  return `@media ${low}{${below('.first')}}@media ${lowCompared}{${below('.first:has(.compared)')}}`;
}

/** Story and classroom, whose text takes their place. They are left by them, so there they show in windows of every size. */
export function viewsOfStoryCss(): string {
  const first = 'html:not(.presenting, [data-embed]) .first:has(.story, .classroom)';
  return `@media screen{${below(first)}${first} #views{display:block}}`;
}
