import { describe, expect, it } from 'vitest';
import type { TableName } from '../../../geo/tables/schemas.ts';
import { damaged, lineOf, problemsWith, REAL } from '../damaged.ts';

/** Damages one line of one table and expects one problem there, with what is printed after `file:line `. */
function expectOne(name: TableName, start: string, from: string, to: string, problem: string) {
  expect(problemsWith({ [name]: damaged(name, start, from, to) })).toEqual([
    `${name}.csv:${lineOf(name, start)} ${problem}`,
  ]);
}

describe('keys', () => {
  it('are used once', () => {
    const line = REAL.spending.split('\n')[1] as string;
    expect(problemsWith({ spending: `${REAL.spending}${line}\n` })).toEqual([
      `spending.csv:${REAL.spending.split('\n').length} iso3+year+measure: expected a key used once, ` +
        'got "ALB, 2014, gdp_share_pct" again, first on line 2',
    ]);
  });

  it.each<[string, TableName, string, string, string, string]>([
    [
      'a country code',
      'pledges',
      'deu-2029-3p5,',
      ',DEU,',
      ',DEX,',
      'iso3: expected a row with this iso3 in countries.csv, got "DEX"',
    ],
    [
      'a country code in a list',
      'events',
      'ev003',
      'LVA;',
      'LAT;',
      'host_iso3: expected a row with this iso3 in countries.csv, got "LAT"',
    ],
    [
      'a source',
      'sites',
      'bel-shape',
      'vine-bases',
      'vine',
      'source_id: expected a row with this source_id in sources.csv, got "vine"',
    ],
    [
      'a force',
      'strengths',
      'althea',
      'althea',
      'altea',
      'force_id: expected a row with this id in forces.csv, got "altea"',
    ],
    [
      'a site',
      'handovers',
      'ho01',
      'rou-mk',
      'rou-mihail',
      'site_id: expected a row with this id in sites.csv, got "rou-mihail"',
    ],
    [
      'a row of the same table',
      'countries',
      'ALA',
      'FIN',
      'FIX',
      'parent_iso3: expected a row with this iso3 in countries.csv, got "FIX"',
    ],
  ])('of others are found: %s', (_, name, start, from, to, problem) => {
    expectOne(name, start, from, to, problem);
  });

  it('of a file that could not be read are not looked for', () => {
    expect(problemsWith({ countries: '' })).toHaveLength(1);
  });

  it('of a row with another fault still count', () => {
    expectOne('sites', 'bel-shape', '50.5123', '500', 'lat: expected a number from -90 to 90, got "500"');
  });
});

describe('rules', () => {
  it.each<[string, TableName, string, string, string, string]>([
    [
      'forcesEndAfterTheyStart',
      'forces',
      'us-1-101-2023',
      '2023-11-24',
      '2023-03-30',
      'end: expected a date not before the start 2023-03-31, got "2023-03-30"',
    ],
    [
      'partOfHasNoCycle',
      'forces',
      'bap-siauliai',
      'NATO air policing,,',
      'NATO air policing,bap-siauliai,',
      'part_of: expected a chain of forces that ends, got "bap-siauliai", which leads back',
    ],
    [
      'sidesMatchTheNation',
      'forces',
      'us-1-101-2023',
      'us,USA',
      'us,GBR',
      'side: expected the side of GBR, got "us"',
    ],
    [
      'sitesLieInTheirHost',
      'handovers',
      'ho13',
      ',ITA,',
      ',FRA,',
      'host_iso3: expected ITA, where ita-lagopatria lies, got "FRA"',
    ],
    [
      'rangesAreOrdered',
      'strengths',
      'det-amari-2024-nld',
      ',90,120,150,',
      ',90,160,150,',
      'best: expected low <= best <= high, got 90, "160", 150',
    ],
    [
      'brigadeTargetsMatchTheirForce',
      'brigade_targets',
      'SVK',
      'SVK,ESP',
      'SVK,CZE',
      'framework_iso3: expected the lead of flf-svk, ESP, got "CZE"',
    ],
    [
      'contributionsMatchTheirBasis',
      'contributions',
      'althea,ALB',
      ',,not stated',
      ',,stated',
      'troops: expected a number, the basis being stated, got an empty cell',
    ],
    [
      'countriesMatchTheirRole',
      'countries',
      'ALB',
      ',2009,',
      ',,',
      'nato_since: expected a value for the role ally, got an empty cell',
    ],
    [
      'coordinatesComeInPairs',
      'events',
      'ev002',
      '51.5877,',
      ',',
      'lat: expected lat and lon together, got an empty cell',
    ],
    [
      'quotesAreShortAndSpoken: short',
      'events',
      'ev002',
      'aim to move',
      'a '.repeat(20),
      'quote: expected at most 30 words, got 35 words',
    ],
    [
      'quotesAreShortAndSpoken: spoken',
      'events',
      'ev002',
      'Anders Fogh Rasmussen',
      '',
      'speaker: expected quote and speaker together, got one without the other',
    ],
    [
      'capacitiesHaveUnits',
      'production',
      'pr04',
      'modular charges,2025',
      ',2025',
      'unit_per_year: expected a unit for the capacity, got an empty cell',
    ],
    [
      'spendingIsPlausible: a share',
      'spending',
      'ALB,2014,gdp_share_pct',
      '1.34',
      '134',
      'value: expected at most 15 for gdp_share_pct, got "134"',
    ],
    [
      'spendingIsPlausible: SIPRI',
      'spending_sipri',
      'ALB,2014',
      '1.340',
      '61',
      'value: expected at most 60 for gdp_share_pct_sipri, got "61"',
    ],
    [
      'effectFollowsAnnouncement',
      'handovers',
      'ho01',
      '2025-11,',
      '2025-09,',
      'us_effective: expected a date not before 2025-10-29, when announced, got "2025-09"',
    ],
    [
      'changesHaveADate',
      'changes',
      'us-1-1cd-2014',
      ',2014,',
      ',,',
      'effective: expected announced or effective, got neither',
    ],
    [
      'changesMatchTheirForce',
      'changes',
      'ap-malb-2014b-fra',
      ',POL,',
      ',EST,',
      'host_iso3: expected a host of det-malb-2014b-fra: POL, got "EST"',
    ],
    [
      'hostDeltasArePartOfTheWhole',
      'changes',
      'us-173-2014',
      ',600,,',
      ',600,700,',
      'host_delta: expected a part of troops_delta 600, got "700"',
    ],
    [
      'gapsMatchTheirDates',
      'handovers',
      'ho10',
      ',18,',
      ',17,',
      'gap_months: expected 18 months from 2026-06 to 2027-12, got "17"',
    ],
    [
      'handoversMatchTheirChange',
      'handovers',
      'ho02',
      ',DEU,',
      ',POL,',
      'host_iso3: expected the host of us-deu-2026, DEU, got "POL"',
    ],
  ])('%s', (_, name, start, from, to, problem) => {
    expectOne(name, start, from, to, problem);
  });

  it.each<[string, TableName, string, string, string, string]>([
    [
      'a landmark',
      'events',
      'ev026',
      ',ap-hague,',
      ',wb-digests,',
      'source_id: expected for a landmark also a source that is not weak, got "wb-digests"',
    ],
    [
      'an answer on a change',
      'changes',
      'us-bgr-2025',
      ',us-kyivpost-2025-10-31',
      ',np-lithuania',
      'source_id: expected for an answer of the classroom also a source that is not weak, got "np-lithuania"',
    ],
    [
      'an answer on a command',
      'commands',
      'cmd01',
      ',nato-commands-feb26',
      ',wb-digests',
      'source_id: expected for an answer of the classroom also a source that is not weak, got "wb-digests"',
    ],
    [
      'a total of Europe that claims to be sure',
      'host_totals',
      'EUR,us,2026-09-25',
      ',low,',
      ',high,',
      'confidence: expected low for a total that rests on weak sources alone, got "high"',
    ],
    [
      'a citation of no table',
      'citations',
      'events,ev007',
      'events,',
      'event,',
      'table: expected the name of a table, got "event"',
    ],
    [
      'a citation of no row',
      'citations',
      'host_totals,ROU',
      '/2025-04/',
      '/2025-03/',
      'row: expected the key of a row in host_totals.csv, got "ROU/us/2025-03/including rotational"',
    ],
    [
      'a citation of the source that the row has already',
      'citations',
      'events,ev007',
      ',anews-nato-ar24',
      ',europeaninterest-nfm-2023',
      'source_id: expected another source than that of the row, got "europeaninterest-nfm-2023"',
    ],
  ])('on sources refuse %s', (_, name, start, from, to, problem) => {
    expectOne(name, start, from, to, problem);
  });

  it('on sources take a landmark that a second source carries', () => {
    const events = damaged('events', 'ev026', ',ap-hague,', ',wb-digests,');
    const citations = `${REAL.citations}events,ev026,ap-hague\n`;
    expect(problemsWith({ events, citations })).toEqual([]);
  });

  it('reliefsAreNamedByBoth', () => {
    expectOne(
      'changes',
      'ap-siau-2014a-usa',
      'det-siau-2014b-pol',
      'det-malb-2014c-nld',
      'replaced_by_force_id: expected a force that relieves det-siau-2014a-usa, got "det-malb-2014c-nld", which relieves det-malb-2014b-fra',
    );
  });

  it('siteIdsNameTheirCountry', () => {
    const sites = damaged('sites', 'bel-zutendaal', ',BEL,', ',NLD,');
    expect(problemsWith({ sites })).toContain(
      `sites.csv:${lineOf('sites', 'bel-zutendaal')} id: expected an id that starts with nld-, got "bel-zutendaal"`,
    );
  });

  it('hostsAreNamedOnce', () => {
    const forces = damaged('forces', 'us-1-101-2023', 'rou-mk,ROU,', 'rou-mk,ROU,ROU');
    expect(problemsWith({ forces })).toEqual([
      `forces.csv:${lineOf('forces', 'us-1-101-2023')} also_hosts: expected other hosts only, got "ROU"`,
    ]);
  });

  it('spendingIsComplete', () => {
    const spending = REAL.spending.replace(/^DEU,2020,gdp_share_pct,.*\n/m, '');
    expect(problemsWith({ spending })).toEqual([
      `countries.csv:${lineOf('countries', 'DEU')} iso3: expected DEU 2020 gdp_share_pct in spending.csv, got no such row`,
    ]);
  });

  it('reports a row that could not be read once, not also as absent', () => {
    const spending = REAL.spending.replace(/^(DEU,2020,gdp_share_pct),[\d.]+/m, '$1,NaN');
    expect(problemsWith({ spending })).toEqual([
      `spending.csv:${lineOf('spending', 'DEU,2020,gdp_share_pct')} value: expected a number from 0 to 10000000, got "NaN"`,
    ]);
  });
});

describe('several damages', () => {
  it('are all found, sorted by file and line, with those of whole tables among them', () => {
    const sites = damaged(
      'sites',
      'bel-shape',
      'vine-bases',
      'nobody',
      damaged('sites', 'bel-zutendaal', '5.5906', '"5,5906"'),
    );
    expect(
      problemsWith({
        targets: '',
        sites,
        pledges: `\u{FEFF}${damaged('pledges', 'deu-2029-3p5,', 'DEU', 'GER')}`,
        forces: damaged('forces', 'us-1-101-2023', '2023-11-24', '2022'),
        events: damaged('events', 'ev002', '2014-09-05', '2026-02-30'),
      }),
    ).toEqual([
      `events.csv:${lineOf('events', 'ev002')} date: expected a date from 1900 to 2100 as YYYY, YYYY-MM or YYYY-MM-DD, got "2026-02-30"`,
      `forces.csv:${lineOf('forces', 'us-1-101-2023')} end: expected a date not before the start 2023-03-31, got "2022"`,
      'pledges.csv:1 header: expected no byte order mark, got U+FEFF',
      `pledges.csv:${lineOf('pledges', 'deu-2029-3p5,')} iso3: expected a row with this iso3 in countries.csv, got "GER"`,
      `sites.csv:${lineOf('sites', 'bel-shape')} source_id: expected a row with this source_id in sources.csv, got "nobody"`,
      `sites.csv:${lineOf('sites', 'bel-zutendaal')} lon: expected a number from -180 to 180, got "5,5906"`,
      'targets.csv:1 header: expected the columns id, label, pct, scope, agreed_on, due, source_id, got an empty file',
    ]);
  });
});
