import type { Verbatim } from '../values.ts';

/** A part of the site with the terms it is under, and what may be done with it. */
export interface Terms {
  readonly part: string;
  readonly terms: string;
  readonly may: string;
}

/** Words of the page that says what may be done with which part. */
export const licence = {
  title: 'Licence and contact',
  description:
    'What may be done with which part: code, tables, figures of NATO and SIPRI, positions, boundaries. And who made it.',
  lead: 'Code, map, texts and most of the tables may be used, changed and published by anybody, also commercially, with the credit line. Three parts have terms of their own: SIPRI’s figures (non-commercial use only), positions from OpenFlights and rows from Wikipedia (both share-alike).',
  answers: {
    heading: 'In short',
    points: [
      'A frame, a picture or a screenshot in an article, a lesson or a talk: yes, also in a commercial publication, with the credit line. The shading by SIPRI’s share is the exception: in a commercial publication it needs SIPRI’s consent.',
      'Hosting the whole site: yes. A commercial host leaves SIPRI’s table and measure out: WITHOUT_SIPRI=1 npm run build makes a site without them.',
      'Using the tables: yes, by the terms below. Every row names its source, and sources.csv has the terms of each.',
      'Changing something: yes. Say that you did.',
    ],
  },
  without: 'This copy of the site was built without SIPRI’s table and measure.',
  caption: 'Terms of each part',
  columns: { part: 'Part', terms: 'Terms', may: 'What you may do, and on which condition' },
  parts: {
    code: { part: 'Program code', terms: 'MIT', may: 'Anything. Keep the notice in the file LICENSE.' },
    compilation: {
      part: 'Selection and arrangement of the tables, summaries, notes, method; the map and its pictures',
      terms: 'CC BY 4.0',
      may: 'Use and change them for any purpose, with the credit line. Say if you changed something.',
    },
    nato: {
      part: 'NATO’s figures (spending, nato_aggregates, personnel_breaks, single rows elsewhere)',
      terms: 'NATO’s terms',
      may: 'Use them and credit NATO: “Source: NATO, Defence Investment of NATO Countries (2014-2026)”.',
    },
    sipri: {
      part: 'SIPRI’s figures (spending_sipri, and the measure “SIPRI share” on the map, in pictures and in saved files)',
      terms: 'SIPRI’s terms',
      may: 'Non-commercial use only, with the credit “SIPRI Military Expenditure Database”. Do not pass on a large part of the database; estimates stay marked as estimates. For a commercial use leave them out, or ask SIPRI.',
    },
    credited: {
      part: 'Positions of towns from GeoNames (sites), personnel outside NATO from the World Bank (personnel_world_bank)',
      terms: 'CC BY 4.0',
      may: 'Use them for any purpose, and credit GeoNames or the World Bank.',
    },
    odbl: {
      part: 'Positions of airfields from OpenFlights (rows of sites with the source openflights)',
      terms: 'ODbL 1.0',
      may: 'Show them freely, with the credit “OpenFlights”. Who passes them on as a database, changed or not, does so under the ODbL.',
    },
    shareAlike: {
      part: 'Rows from Wikipedia (in forces, strengths, host_totals and citations, where the source carries CC BY-SA 4.0)',
      terms: 'CC BY-SA 4.0',
      may: 'Use them for any purpose, and credit the article by its address. What you make of them is under CC BY-SA 4.0 too.',
    },
    public: {
      part: 'Figures of the US government (host_totals, forces), positions from OurAirports (sites)',
      terms: 'Public domain',
      may: 'Anything. Credit troopdata (Allen, Flynn and Machain) where you use their copy of the US personnel figures.',
    },
    british: {
      part: 'Annual location statistics of the UK Ministry of Defence (forces, strengths)',
      terms: 'Open Government Licence 3.0',
      may: 'Use them for any purpose, and say: contains public sector information licensed under the Open Government Licence v3.0.',
    },
    others: {
      part: 'Positions from airportsdata, names and positions of bases from David Vine’s list (sites, forces)',
      terms: 'MIT; terms at the address in sources.csv',
      may: 'Keep the notice of airportsdata; credit David Vine.',
    },
    facts: {
      part: 'Facts from the press, research institutes and other publishers (sources.csv: “facts only”)',
      terms: 'All rights reserved by them',
      may: 'Cite the facts with their source. Their texts are not here: quotations have at most 30 words.',
    },
    boundaries: {
      part: 'Boundaries: Natural Earth, as TopoJSON by world-atlas, with our corrections',
      terms: 'Public domain; ISC; CC BY 4.0',
      may: 'Anything. Keep the notice of world-atlas with its file, and credit our corrections.',
    },
    letters: {
      part: 'Outlines of letters (Source Sans 3), which exported pictures are lettered with',
      terms: 'SIL Open Font License 1.1',
      may: 'The pictures are free of it. The file of outlines stays under it.',
    },
  },
  full: 'The same as a legal text, with the notices to keep: ',
  contact: {
    heading: 'Contact',
    maker: (name: Verbatim) => `Made and published by ${name.text}.`,
    repository: 'Source code',
    corrections: 'Report an error',
    none: 'This copy of the site was built without the name of its maker or an address to write to: ask whoever hosts it.',
  },
};
