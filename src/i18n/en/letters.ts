import type { Country, MapArrow, MapGap, MapLoss, MapNumber } from '../values.ts';
import { say } from './grammar.ts';

/** Words on the map itself. They are few and short; cards and tables say more. */

/** Names as maps write them, where the full one is longer than its country. */
const SHORT: Readonly<Record<string, string>> = {
  GBR: 'UK',
  BIH: 'Bosnia',
  MKD: 'N. Macedonia',
};
/** Neighbours that have a name together. */
const GROUPS: Readonly<Record<string, string>> = { 'EST,LTU,LVA': 'Baltic states' };
/** Soldiers of a nation. */
const OF_NATION: Readonly<Record<string, string>> = {
  GBR: 'British',
  NLD: 'Dutch',
  DEU: 'German',
  SWE: 'Swedish',
  DNK: 'Danish',
  ITA: 'Italian',
};

const name = (country: Country): string => SHORT[country.iso3] ?? say.country(country);

function figure({ troops, mark, isChange }: MapNumber): string {
  const number = say.number(Math.abs(troops));
  if (isChange) return `${mark === 'about' ? 'about ' : ''}${troops > 0 ? '+' : '−'}${number}`;
  return mark === 'about' ? `about ${number}` : mark === 'plus' ? `${number}+` : number;
}

/** Month and year stay in one line. */
const month = (date: string): string => say.shortMonth(date).replace(' ', '\u00a0');

function moved({ troops, host, nation, look, kind, relieves, leaves, side }: MapArrow): string {
  const place = host ? name(host) : '';
  const number = troops === null ? '' : `${say.number(troops)} `;
  const by = side === 'us' || !nation ? '' : ` from ${name(nation)}`;
  if (kind === 'not replaced') return `${number}went home`;
  if (relieves && nation) {
    const own = OF_NATION[nation.iso3] ?? name(nation);
    return `${number}${own} relieve others in ${place}`;
  }
  if (look === 'cancelled') return `${number}did not come to ${place}`;
  if (leaves) return `${number}${look === 'done' ? 'left' : 'to leave'} ${place}`;
  return look === 'done' ? `${number}to ${place}${by}` : `${number}more for ${place}${by}`;
}

const usTroops = (troops: number | null): string =>
  troops === null ? 'US troops' : `${say.number(troops)} US troops`;

export const letters = {
  figure,
  name,
  group: (countries: readonly Country[]) =>
    GROUPS[countries.map(({ iso3 }) => iso3).join()] ?? countries.map(name).join(', '),
  share: (value: number) => say.exactPercent(value),
  unarmed: (country: Country) => `${name(country)}: ally,\nno armed forces`,
  unknown: 'unknown',
  arrow: {
    strong: moved,
    /** `isSmall`: on a small map, where words are few. */
    fine: ({ look, date, isReported, isOverseas, kind, caveat, ...of }: MapArrow, isSmall: boolean) =>
      [
        look === 'announced' && of.isConfirmed ? `announced ${month(date)}` : month(date),
        !of.isConfirmed && 'not confirmed',
        isReported && 'reported',
        kind === 'not replaced' && isOverseas && 'to the US',
        !isSmall && caveat?.text,
        !isSmall && of.returns && `return ${of.returns === 'unconfirmed' ? 'not confirmed' : 'announced'}`,
      ]
        .filter(Boolean)
        .join(', '),
  },
  gap: {
    strong: ({ hosts, troops }: MapGap) => {
      const [first] = hosts;
      const place = first ? `${name(first)}${hosts.length > 1 ? ' and neighbours' : ''}:\n` : '';
      return `${place}${usTroops(troops)} went home and were not replaced`;
    },
    short: ({ troops }: MapGap) => `${usTroops(troops)} not replaced`,
    fine: ({ date }: MapGap) => month(date),
  },
  loss: {
    strong: ({ host, change }: MapLoss) =>
      `${name(host)}: ${change.mark === 'about' ? 'about ' : ''}${say.number(Math.abs(change.troops))} fewer`,
    fine: ({ before, after }: MapLoss) =>
      `${before.mark === 'plus' ? `At least ${say.number(before.troops)}` : figure(before)} US troops before, ${figure(after)} after`,
  },
};

/** How the keys go through the map, for those who hear it. */
export const browseHint =
  'Browse countries on the map: arrow keys go to the next country, Enter opens its card, Escape leaves. Shift and arrow keys move the map.';
