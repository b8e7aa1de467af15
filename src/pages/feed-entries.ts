import type { DateText, SourceId } from '../data/rows.ts';
import { addDays, type Day, firstDay, lastDay } from '../model/base/dates.ts';
import { linkTo } from '../model/view/link.ts';
import type { View } from '../model/view/view.ts';
import { changeText } from '../ui/changes/ChangeCard.tsx';
import type { DataHistory } from './correction.ts';
import type { Edition } from './props.ts';

/** What the feed tells: new versions of the data, events and changes of the last year, the newest first. */

/** An entry of the feed. */
export interface FeedEntry {
  /** The table and the row's id, or `data` and the version: stays the same for ever. */
  readonly key: string;
  readonly title: string;
  /** What happened, when, how sure, by which source. */
  readonly text: string;
  /** The day it happened; the last day that its date can mean, but none after the day of the data. */
  readonly published: Day;
  /** The same, or the day on which the row was corrected. */
  readonly updated: Day;
  /** Page or view that shows it, below the site's root. */
  readonly path: string;
  /** Address of the source, where it has one. */
  readonly source: string | null;
}

/** How far back the feed goes, days, and how many entries it has at most. */
const PAST_DAYS = 366;
const MOST = 40;

/** The latest of the dates that has come by the day of the data; `null`: none has. */
function happened(dates: readonly (DateText | null)[], asOf: Day): Day | null {
  const days = dates.flatMap((date) => {
    if (date === null || firstDay(date) > asOf) return [];
    const day = lastDay(date);
    return day > asOf ? asOf : day;
  });
  return days.toSorted().at(-1) ?? null;
}

interface NewsRow {
  readonly id: string;
  readonly title: string;
  readonly summary: string | null;
  readonly confidence: 'high' | 'medium' | 'low';
  readonly source_id: SourceId;
}

interface News {
  readonly table: 'changes' | 'events';
  readonly row: NewsRow;
  /** What the tables themselves make of it, before the row's summary. */
  readonly said: readonly string[];
  readonly day: Day | null;
  readonly view: Partial<View>;
}

function entriesOf({ store, details, pages }: Edition, history: DataHistory, news: News): FeedEntry[] {
  const { table, row, said, day, view } = news;
  if (day === null) return [];
  const source = details.sources.find(({ source_id }) => source_id === row.source_id);
  const corrected = history.corrections
    .filter((entry) => entry.table === table)
    .flatMap(({ corrections }) => corrections.filter((entry) => entry.row === row.id))
    .map(({ date }) => date);
  const words = [
    ...said,
    row.summary,
    pages.feed.sure(row.confidence),
    source && pages.feed.source({ text: source.publisher }, { text: source.title }),
  ];
  return [
    {
      key: `${table}/${row.id}`,
      title: row.title,
      text: words.filter(Boolean).join(' '),
      published: day,
      updated: [day, ...corrected].toSorted().at(-1) ?? day,
      path: linkTo(view, store.context),
      source: source?.url ?? null,
    },
  ];
}

function versionEntries({ pages }: Edition, { versions }: DataHistory): FeedEntry[] {
  return versions.map(({ version, date, corrected, filledIn, newRows }) => ({
    key: `data/${version}`,
    title: pages.feed.version({ text: version }),
    text: pages.feed.brought(corrected, filledIn, newRows),
    ...{ published: date, updated: date, path: 'corrections.html', source: null },
  }));
}

/** The entries of the feed. The same tables give the same entries, on any day. */
export function feedEntries(edition: Edition, history: DataHistory): readonly FeedEntry[] {
  const { store, details, pages } = edition;
  const { asOf } = store.dataset;
  const changes = details.changes.map((row): News => {
    const day = happened([row.announced, row.effective], asOf);
    return { table: 'changes', row, said: [changeText(store, row)], day, view: { focus: row.id } };
  });
  const events = details.events.map((row): News => {
    const day = happened([row.date], asOf);
    const view = day === null ? {} : { date: day.slice(0, 7) };
    return { table: 'events', row, said: [pages.feed.dated(row.date)], day, view };
  });
  const entries = [...changes, ...events].flatMap((news) => entriesOf(edition, history, news));
  return [...versionEntries(edition, history), ...entries]
    .filter(({ updated }) => updated > addDays(asOf, -PAST_DAYS))
    .toSorted((a, b) => b.updated.localeCompare(a.updated) || a.key.localeCompare(b.key))
    .slice(0, MOST);
}
