/**
 * What is corrected by hand in the boundaries of Natural Earth, and why. The policy behind it is in README.md beside
 * this file. Everything else is taken as the source draws it.
 */

/** Which shape of the source goes into which country of countries.csv. */
export interface Assignment {
  /** ISO 3166-1 numeric code in the source, or the source's name where it has no code. */
  readonly source: string;
  readonly iso3: string;
  /** Why, where the shape is not simply the country itself. */
  readonly reason?: string;
}

const COUNTRIES = `
008 ALB  020 AND  051 ARM  040 AUT  031 AZE  056 BEL  100 BGR  070 BIH  112 BLR  756 CHE  196 CYP  203 CZE  276 DEU
208 DNK  012 DZA  818 EGY  724 ESP  233 EST  246 FIN  250 FRA  234 FRO  826 GBR  268 GEO  292 GIB  300 GRC  304 GRL
191 HRV  348 HUN  372 IRL  364 IRN  368 IRQ  352 ISL  376 ISR  380 ITA  400 JOR  398 KAZ  422 LBN  434 LBY  438 LIE
440 LTU  442 LUX  428 LVA  504 MAR  492 MCO  498 MDA  807 MKD  470 MLT  499 MNE  528 NLD  578 NOR  616 POL  620 PRT
275 PSE  642 ROU  643 RUS  682 SAU  674 SMR  688 SRB  703 SVK  705 SVN  752 SWE  760 SYR  795 TKM  788 TUN  792 TUR
804 UKR  860 UZB  336 VAT`;

const OWN: readonly Assignment[] = COUNTRIES.trim()
  .split(/\s{2,}|\n/)
  .map((entry) => ({ source: entry.slice(0, 3), iso3: entry.slice(4) }));

/** Shapes that are not, or not alone, a country of the tables. */
const MERGED: readonly Assignment[] = [
  {
    source: 'Kosovo',
    iso3: 'XKX',
    reason: 'No ISO code in the source; drawn with its own outline and a note.',
  },
  { source: 'N. Cyprus', iso3: 'CYP', reason: 'Recognised by Türkiye alone; the tables know one Cyprus.' },
  { source: 'Cyprus U.N. Buffer Zone', iso3: 'CYP', reason: 'Territory of Cyprus patrolled by UNFICYP.' },
  {
    source: 'Akrotiri',
    iso3: 'CYP',
    reason: 'British base area; the figures on it belong to the host Cyprus, a GBR patch would hide that.',
  },
  { source: 'Dhekelia', iso3: 'CYP', reason: 'As Akrotiri.' },
  { source: 'Baikonur', iso3: 'KAZ', reason: 'Leased to Russia, territory of Kazakhstan.' },
  { source: '248', iso3: 'FIN', reason: 'Åland is a demilitarised part of Finland; no figures of its own.' },
  { source: '831', iso3: 'GBR', reason: 'Guernsey: the United Kingdom is answerable for its defence.' },
  { source: '832', iso3: 'GBR', reason: 'Jersey: as Guernsey.' },
  { source: '833', iso3: 'GBR', reason: 'Isle of Man: as Guernsey.' },
];

export const ASSIGNMENTS: readonly Assignment[] = [...OWN, ...MERGED];

/** One polygon that the source gives to another country; found by its bounding box in degrees. */
export interface Move {
  readonly from: string;
  readonly to: string;
  readonly lon: readonly [min: number, max: number];
  readonly lat: readonly [min: number, max: number];
  readonly reason: string;
}

export const MOVES: readonly Move[] = [
  {
    from: 'RUS',
    to: 'UKR',
    lon: [32.3, 36.7],
    lat: [44.2, 46.4],
    reason:
      'Crimea: occupied since 2014, territory of Ukraine (UN General Assembly 68/262). It is a polygon of its own in ' +
      'the source; dissolving it takes the line at Perekop away.',
  },
];

/** States too small for a shape at the first view: a square of fixed size stands for each (lon, lat of the place). */
export const MARKERS: Readonly<Record<string, readonly [lon: number, lat: number]>> = {
  VAT: [12.453, 41.903],
  MCO: [7.42, 43.739],
  SMR: [12.459, 43.942],
  LIE: [9.553, 47.153],
  AND: [1.576, 42.549],
  MLT: [14.42, 35.91],
  GIB: [-5.347, 36.138],
  LUX: [6.13, 49.77],
};

/**
 * Where a disc or a name sits better than at the widest place of the largest polygon (lon, lat): the south of long
 * countries, the part inside the frame of those that reach beyond it.
 */
export const ANCHORS: Readonly<Record<string, readonly [lon: number, lat: number]>> = {
  NOR: [9.3, 61.2],
  SWE: [15.2, 60.4],
  FIN: [26.3, 62.6],
  GBR: [-1.5, 52.6],
  HRV: [16.1, 45.6],
  ESP: [-3.7, 40.1],
  PRT: [-8.1, 39.7],
  LVA: [24.9, 56.8],
  DNK: [9.3, 56.1],
  ITA: [12.6, 42.6],
  GRC: [22.1, 39.6],
  RUS: [39.5, 56.5],
  KAZ: [51.5, 48.6],
  IRN: [47.5, 35.5],
  SAU: [39.5, 29.5],
  TKM: [56.5, 39.8],
  UZB: [58.5, 43.3],
};

/**
 * States below the grid of the detailed tier: a square (side in sheet units of 2.45 km) is drawn over the country
 * around them. Vatican City is 0.44 km²; the source has three points for it.
 */
export const SPECKS: Readonly<Record<string, number>> = { VAT: 0.5 };
