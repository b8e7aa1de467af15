import allies from '../styles/allies.css?inline';
import base from '../styles/base.css?inline';
import below from '../styles/below.css?inline';
import card from '../styles/card.css?inline';
import changes from '../styles/changes.css?inline';
import chart from '../styles/chart.css?inline';
import { FIRST_CSS } from '../styles/first.ts';
import map from '../styles/map.css?inline';
import media from '../styles/media.css?inline';
import pagesCss from '../styles/pages.css?inline';
import { sitesCss, symbolsCss } from '../styles/signs.ts';
import sites from '../styles/sites.css?inline';
import stillMap from '../styles/still-map.css?inline';
import symbols from '../styles/symbols.css?inline';

/** The style sheet of the pages that are complete without a script. */
export const PAGES_CSS = [
  FIRST_CSS,
  base,
  map,
  symbols,
  symbolsCss(),
  sites,
  sitesCss(),
  below,
  card,
  chart,
  allies,
  changes,
  media,
  stillMap,
  pagesCss,
].join('');
