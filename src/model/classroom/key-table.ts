import type { Iso3 } from '../../data/rows.ts';
import { countryName } from '../base/speech.ts';
import { hostBalance } from '../forces/balance.ts';
import { armedAllies, boundsOf, type FillClass, fillClass, spendingValue } from '../spending/spending.ts';
import { type View, yearOf } from '../view/view.ts';
import { troopsText } from './paper.ts';
import type { ClassroomSpeech } from './question.ts';
import { shareYears } from './share-facts.ts';

/** The key table of the handout: what the map shows of each ally, in words and figures. */
export interface KeyRow {
  readonly iso3: Iso3;
  readonly name: string;
  readonly cls: FillClass;
  /** Shares of GDP in the years of the table; empty where there is none. */
  readonly shares: readonly string[];
  /** Spending of the latest year, billion US dollars of 2021. */
  readonly dollars: string;
  readonly us: string;
  readonly europe: string;
}

/** The first year, the last one that is reported, the latest, and that of the map, each once. */
export function keyYears(said: ClassroomSpeech, view: View): readonly number[] {
  const { first, reported, last } = shareYears(said);
  return [...new Set([first, reported, yearOf(view.date), last])].sort((a, b) => a - b);
}

/** The year of the column of dollars. */
export function lastYear(said: ClassroomSpeech): number {
  return shareYears(said).last;
}

/** A row an ally of the year, the largest share first. */
export function keyTable(said: ClassroomSpeech, view: View): readonly KeyRow[] {
  const { speech } = said;
  const { dataset, format } = speech;
  const { share, usd } = dataset.series;
  const last = lastYear(said);
  const year = yearOf(view.date);
  const years = keyYears(said, view);
  const bounds = boundsOf(dataset, view);
  const shareText = (iso3: Iso3, of: number) => {
    const found = spendingValue(share, iso3, of);
    return found ? `${format.number(found.value, 2)}${found.estimate ? '*' : ''}` : '';
  };
  const billions = (iso3: Iso3) => {
    const found = spendingValue(usd, iso3, last);
    return found ? `${format.number(found.value / 1000, 1)}${found.estimate ? '*' : ''}` : '';
  };
  const value = (iso3: Iso3) => spendingValue(share, iso3, year)?.value ?? 0;
  return [...armedAllies(dataset, year)]
    .sort((a, b) => value(b.iso3) - value(a.iso3))
    .map((country) => {
      const { iso3 } = country;
      const balance = hostBalance(dataset, iso3, view.date);
      return {
        iso3,
        name: countryName(speech, iso3),
        cls: fillClass(dataset, 'share', country, view.date, bounds),
        shares: years.map((of) => shareText(iso3, of)),
        dollars: billions(iso3),
        us: troopsText(said, balance?.us),
        europe: troopsText(said, balance?.europe),
      };
    });
}
