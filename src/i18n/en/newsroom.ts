import { HAS_SIPRI } from '../../data/has-sipri.ts';
import type { DateText } from '../../data/rows.ts';
import type { Verbatim } from '../values.ts';
import { say } from './grammar.ts';

/** Words of the page for newsrooms: how to embed, what to send along, how to host, pin and translate. */
export const newsroom = {
  title: 'For newsrooms',
  description:
    'How to put the map into an article: snippets, sizes, headers, privacy, licence, hosting it yourself, pinning the data, translating.',
  lead: HAS_SIPRI
    ? 'What is shown here may be embedded, hosted, changed and published, free of charge and without asking, with the credit line. SIPRI’s figures are the exception: they are for non-commercial use only.'
    : 'What is shown here may be embedded, hosted, changed and published, free of charge and without asking, with the credit line.',
  placeholder: 'ADDRESS',
  placeholderNote:
    'ADDRESS stands for the address of the site: this build was made without one (see “Hosting it yourself”).',
  example: 'Who defends Europe? Map of defence spending and forces',
  exampleLink: 'Who defends Europe? The map in full size, with sources',
  embed: {
    heading: 'Put the map into an article',
    ways: {
      frame: 'A plain frame. Complete as it is, without any script of yours; the style keeps its height.',
      loader:
        'The same with the loader: the frame becomes higher where its words need more, as in a comparison on a phone.',
      element:
        'An element, for pages that allow scripts. The loader makes the frame; without scripts the link in it shows.',
    },
    one: 'Any view can be embedded: take its link and add embed=1. “Share, embed, cite” on the map writes the code and shows it at three widths.',
    caption: 'Keys that change what the frame shows',
    columns: { key: 'Key', meaning: 'What it does' },
    keys: {
      embed: 'only map, legend, time control, title and credit',
      still: 'no controls',
      parts: 'takes a part away',
      months: 'a month; a comparison with an earlier one',
      focus: 'a country, or the id of a force, a site or a change',
      layers: 'what is drawn above the shading',
      measure: 'what the countries are shaded by',
      view: 'what is below the map; in a frame with balance, changes, handover, commands, production, allies or due, that chart or list takes the place of the map',
      words:
        'your own heading (at most 100 characters) and note (at most 200) for a figure, marked as the publisher’s; longer ones end after a word',
      theme: 'light, dark or, without the key, as the reader’s system',
      lang: 'the language, where there are several',
    },
  },
  sizes: {
    heading: 'Sizes',
    points: [
      'From 280 px wide and 200 px high upwards. From 700 px of height on every width shows the map with its whole key; lower frames leave parts of it out, what is needed least first. Below 600 px narrow frames have no scale, below 500 px no sentences.',
      'The snippet keeps 700 px free, or two thirds of its width where that is more, before anything has loaded: nothing in the article moves. A map without title, time or legend keeps 420 px.',
      'The height messages ask for the same, and for more where the words of a view need more. At one width a map never asks for less than before.',
      'It takes neither the wheel nor one finger before a reader has clicked the map: the article scrolls on over it.',
      'In a frame with sandbox="allow-scripts" it works; where that allows no windows, “Full view” shows the address to copy. Without scripts a frame shows a still of the latest month, whatever its link says: name the month in your text.',
    ],
    dialects: 'Height messages it speaks, without a setting',
    columns: { dialect: 'Host', message: 'Message' },
  },
  amp: {
    label:
      'On an AMP page. The script goes into its head; the site must have an https address other than that of the article.',
    more: 'Show the whole map',
  },
  theme:
    'A theme of your page’s own, from its script: light, dark or auto. The frame keeps the wish if it comes before the map is ready.',
  recipes: {
    heading: 'In publishing systems',
    systems: [
      {
        system: 'WordPress',
        how: 'Who may use unfiltered HTML (administrators and editors of a single site) adds a block “Custom HTML” and pastes the code. Everybody else pastes the address of a page under “Previews” on a line of its own: WordPress makes a frame of it, shows a link until that has said its height, and “Full view” leads the whole window there.',
      },
      {
        system: 'Ghost',
        how: 'Type /html in the editor, choose the HTML card and paste the code. Newsletters keep the sentence with the link.',
      },
      {
        system: 'Drupal',
        how: 'Choose a text format that keeps iframe (Full HTML), press Source in the editor and paste the code. Where the format limits tags, an administrator adds <iframe src title width height frameborder style loading allow referrerpolicy> to those that may be edited by hand.',
      },
      {
        system: 'Eleventy',
        how: 'Markdown and templates pass HTML on: paste the code as it is, without empty lines in it.',
      },
      {
        system: 'Hugo',
        how: 'Markdown drops HTML unless the site allows it. A shortcode of one line lets it through where you want it.',
      },
    ],
    hugo: 'Hugo: the file layouts/shortcodes/html.html',
    hugoUse: 'Hugo: the article',
  },
  headers: {
    heading: 'Headers',
    intro:
      'For whoever hosts the files. The build puts them into the file _headers, which several static hosts read; on others they go into the settings.',
    points: [
      'Access-Control-Allow-Origin: * on assets and data, so that sandboxed frames and tables elsewhere may load them.',
      'No X-Frame-Options; frame-ancestors * in the Content-Security-Policy. The rest of the policy is in each document.',
      'Files in assets have a hash in their name and never change: immutable for a year. Documents, tables and embed.js: some minutes.',
      'Brotli for everything that is text. The document is then one request of less than 65 kB.',
    ],
  },
  privacy: {
    heading: 'Privacy',
    points: [
      'No cookies, no storage, no counting, no fonts or scripts from elsewhere: nothing is asked of any other host.',
      'No consent is needed for it. What your own host writes into its log is the only trace.',
      'The frame tells the page around it its height and its state, and nothing of the reader.',
    ],
  },
  licence: {
    heading: 'Licence and credit',
    points: [
      'Code: MIT. Compilation and texts of the data: CC BY 4.0. What others made keeps their terms: the page on licence and contact says what may be done with which part.',
      HAS_SIPRI
        ? 'SIPRI’s table and measure are for non-commercial use only. A commercial host builds the site without them: WITHOUT_SIPRI=1 npm run build.'
        : 'This copy of the site was built without SIPRI’s table and measure.',
      'Say so if you changed something.',
    ],
    creditHeading: 'Credit line',
    credit: (version: Verbatim, date: DateText) =>
      `Who defends Europe?, data version ${version.text} of ${say.date(date)} (CC BY 4.0); sources: ${HAS_SIPRI ? 'NATO, SIPRI' : 'NATO'} and others`,
  },
  previews: {
    heading: 'Previews',
    intro:
      'Pages that show a card when somebody shares them, and that oEmbed readers turn into the live map at just this view. A link to any other view is not turned into a frame: use the code.',
    none: 'Cards and oEmbed files are made when the build knows the address of the site.',
  },
  host: {
    heading: 'Hosting it yourself',
    points: [
      'The built site is a folder of files: copy it to any static host, into any sub-folder. Nothing runs on the server.',
      'To build it: npm ci && npm run build, with Node 20.19 or newer. SITE_ADDRESS=https://… makes canonical links, previews, oEmbed files, the sitemap and the feed.',
      'MAKER (a name), REPOSITORY_ADDRESS and CORRECTIONS_ADDRESS (https or mailto) say who made the site and where errors are reported; the build names those that are missing.',
      'Keep data, assets and embed.js beside the documents.',
    ],
  },
  pin: {
    heading: 'Pinning the data',
    now: (version: Verbatim, date: DateText) =>
      `This is data version ${version.text}, state of ${say.date(date)}.`,
    points: [
      'A link with data= and a version keeps its month and its figures. Where the site has newer data, a line above the map says so, and what they would change in that view. Older versions stay published in data/, each in a folder of its name.',
      'A link with a date stays at that month; without one it shows the latest month.',
      'To freeze everything, host a build of that version yourself. Every table, every page and every oEmbed title carries the version.',
    ],
  },
  translate: {
    heading: 'Translating',
    points: [
      'All words are in one catalogue a language: copy src/i18n/en.ts and what it imports, translate it and the words of the tables (data/i18n), build. Numbers, dates and country names follow by themselves.',
      'Every language has a folder of its own; lang= in a link leads to it. Summaries and notes of the tables stay in English.',
    ],
  },
};
