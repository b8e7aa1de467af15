import type { Part } from '../../model/signs/sign.ts';

/** The shapes of a sign as elements of the map; how they look is in the style of the page. */
export function Parts({ parts }: { parts: readonly Part[] }) {
  return (
    <>
      {parts.map(({ tag: Tag, ...shape }) => (
        <Tag key={shape.class} {...shape} />
      ))}
    </>
  );
}
