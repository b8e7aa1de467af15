import type { Details } from '../data/details.ts';
import type { Iso3 } from '../data/rows.ts';
import type { LaterMessages, PageMessages } from '../i18n/en.ts';
import type { Overview } from '../map/svg/Ground.tsx';
import type { Placer } from '../model/scene/placer.ts';
import { linkTo } from '../model/view/link.ts';
import type { View } from '../model/view/view.ts';
import type { Store } from '../store/store.ts';

/** What every static page is made from. */
export interface Edition {
  readonly store: Store;
  readonly words: LaterMessages;
  readonly pages: PageMessages;
  readonly details: Details;
  readonly overview: Overview;
  /** Places the signs of maps. */
  readonly place: Placer;
  /** Allies by the name in their address, in the order of their names. */
  readonly allies: readonly AllyPage[];
  /** Where its folder will be, with a slash at its end; `null`: not known when it was built. */
  readonly address: string | null;
  /** Whether it is in the main language, which has more pages than the others. */
  readonly isMain: boolean;
}

/** An ally that has a page. */
export interface AllyPage {
  readonly iso3: Iso3;
  /** ASCII, from the English name: "north-macedonia". */
  readonly slug: string;
  /** Allies it has a border with, by code. */
  readonly neighbours: readonly Iso3[];
}

/** A page of the edition. */
export interface PageProps extends Edition {
  /** Where it is below the folder of its language. */
  readonly path: string;
  /** The way from it to the folder of its language. */
  readonly root: string;
  /** The way from it to the root of the site: to what all languages have in common. */
  readonly site: string;
}

/** The page of an ally. */
export interface CountryProps extends PageProps {
  readonly ally: AllyPage;
}

/** The way from a page to the live page, with a part of its view changed. */
export function liveLink({ root, store }: Pick<PageProps, 'root' | 'store'>, part: Partial<View>): string {
  return `${root}index.html${linkTo(part, store.context)}`;
}
