import type { ChangeFact } from '../../data/dataset.ts';
import type { Iso3 } from '../../data/rows.ts';
import type { ComparisonMessages } from '../../i18n/en.ts';
import type { GapNews, HostChange, HostLoss, MoveNews } from '../../i18n/values.ts';
import { countryOf, type Speech } from '../../model/base/speech.ts';
import {
  type ComparisonLead,
  type CountedChange,
  type CountedChanges,
  comparisonLead,
} from '../../model/scene/lead-compare.ts';
import { goesAway } from '../../model/scene/map-moves.ts';
import type { GapKey, LossKey } from '../../model/scene/place-words.ts';
import { riseAndFall } from '../../model/spending/sentences.ts';
import { TARGETS } from '../../model/view/measures.ts';
import type { Store } from '../../store/store.ts';
import { Says, SHADING } from './Says.tsx';
import { TotalBars } from './TotalBars.tsx';

/** The sentences of a comparison: the news as a title, and how the numbers on the map go together. */

export interface ComparedProps {
  readonly store: Store;
  readonly since: string;
  readonly words: ComparisonMessages;
}

interface PartProps extends ComparedProps {
  readonly found: ComparisonLead;
}

/** So many changes are named of each side, the largest. */
const MOST_NAMED = 2;

function sendersOf(speech: Speech, { side, nation }: ChangeFact) {
  return { side, nation: nation === null ? null : countryOf(speech, nation) };
}

function gapNews(speech: Speech, { change, hosts, troops }: GapKey): GapNews {
  return {
    ...sendersOf(speech, change),
    hosts: hosts.map((iso3) => countryOf(speech, iso3)),
    troops,
    month: change.month,
    // Places across the Atlantic have no point.
    isHome: change.side === 'us' && speech.dataset.sites[change.to ?? ''] === null,
  };
}

function moveNews(speech: Speech, change: ChangeFact, troops: number): MoveNews {
  return {
    ...sendersOf(speech, change),
    host: change.host === null ? null : countryOf(speech, change.host),
    troops,
    leaves: goesAway(change),
    isReported: speech.dataset.marks[change.id]?.isReported ?? false,
  };
}

function hostChange(speech: Speech, { host, side, change }: CountedChange): HostChange {
  return { host: countryOf(speech, host), side, troops: change.troops, isAbout: change.mark !== 'plain' };
}

function hostLoss(speech: Speech, loss: LossKey): HostLoss {
  return { ...hostChange(speech, loss), stays: { ...loss.after, range: null } };
}

/** Those that are named: the largest, where there are more troops first. */
function namedChanges(speech: Speech, { more, fewer }: CountedChanges): readonly HostChange[] {
  const size = ({ change }: CountedChange) => Math.abs(change.troops);
  const named = [...more, ...fewer].toSorted((a, b) => size(b) - size(a)).slice(0, MOST_NAMED);
  return named.toSorted((a, b) => b.change.troops - a.change.troops).map((one) => hostChange(speech, one));
}

function titleOf({ store, words: { title }, found: { headline, spending } }: PartProps): string {
  const { speech } = store;
  switch (headline.kind) {
    case 'gap':
      return title.gap(gapNews(speech, headline.gap));
    case 'move':
      return title.move(moveNews(speech, headline.change, headline.troops));
    case 'count':
      return title.count(hostChange(speech, headline.counted));
    default:
      return spending ? title.spending(...spending, TARGETS.guideline) : title.nothing;
  }
}

/** What left where, and what stays. */
function Gap({ store: { speech }, words: say, found: { headline, gap } }: PartProps) {
  if (headline.kind !== 'gap' || !gap) return null;
  const news = gapNews(speech, headline.gap);
  const { side } = news;
  const losses = gap.losses.map((loss) => hostLoss(speech, loss));
  const others = gap.others.map((iso3: Iso3) => countryOf(speech, iso3));
  return (
    <>
      <Says sign={{ kind: 'land', side }} said={say.left(news)} />
      <Says sign={{ kind: 'half', side, isLoss: true }} said={say.losses(losses, others)} />
    </>
  );
}

/** When the move of the title was, and where the counts of US troops changed. */
function Us({ store: { speech }, words: say, found: { headline, us } }: PartProps) {
  const changes = headline.kind === 'gap' ? [] : namedChanges(speech, us);
  return (
    <>
      {headline.kind === 'move' && (
        <Says sign={{ kind: 'arrow', side: headline.change.side }} said={say.when(headline.change.month)} />
      )}
      {changes.length > 0 && (
        <Says sign={{ kind: 'half', side: 'us', isLoss: us.more.length === 0 }} said={say.us(changes)} />
      )}
    </>
  );
}

/** What the total of US troops can say: nothing, where sources differ by more than what left. */
function saidTotal({ words: { total }, found: { headline, us } }: PartProps) {
  const { before, after, axis, isOverlapping } = us;
  if (axis === null)
    return before.troops === null && after.troops === null ? null : total.plain(before, after);
  if (!isOverlapping) return (after.troops ?? 0) > (before.troops ?? 0) ? total.more : total.fewer;
  const widths = [before, after].map(({ range }) => (range ? range[1] - range[0] : 0));
  const left = headline.kind === 'gap' ? headline.gap.troops : null;
  return left !== null && Math.min(...widths) > left ? total.hidden(left) : total.overlapping;
}

function Total(props: PartProps) {
  const said = saidTotal(props);
  return (
    said && (
      <>
        <Says sign={{ kind: 'bar', side: 'us' }} said={said} />
        <TotalBars store={props.store} words={props.words} totals={props.found.us} />
      </>
    )
  );
}

function Europe({ store: { speech }, words, found: { europe } }: PartProps) {
  const { before, after, more } = europe;
  const changes = namedChanges(speech, europe);
  if (before.troops === null && after.troops === null && changes.length === 0) return null;
  const isLoss = more.length === 0 && changes.length > 0;
  return <Says sign={{ kind: 'half', side: 'europe', isLoss }} said={words.europe(before, after, changes)} />;
}

/** What the shading of a comparison between two years shows. */
function Spending({ store, since, words, found: { spending } }: PartProps) {
  const { dataset, view, headline } = store;
  if (!spending) return null;
  const { date, measure } = view.value;
  const rise = riseAndFall(dataset, { measure, since, date });
  return (
    <Says
      sign={SHADING}
      said={measure === 'share' ? words.spending(rise, ...spending, TARGETS.guideline) : ['', headline.value]}
    />
  );
}

/** The news between the two months, and the sentences. */
export function Compared({ store, since, words }: ComparedProps) {
  const { dataset, view } = store;
  const { date } = view.value;
  const found = comparisonLead({ dataset, since, date });
  const props = { store, since, words, found };
  return (
    <>
      <h2 class="news">{titleOf(props)}</h2>
      <ul class="says diverging">
        <Gap {...props} />
        <Us {...props} />
        <Total {...props} />
        <Europe {...props} />
        <Spending {...props} />
      </ul>
    </>
  );
}
