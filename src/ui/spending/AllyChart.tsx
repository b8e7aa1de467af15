import { countryName, countryOf } from '../../model/base/speech.ts';
import type { AllyRow } from '../../model/spending/allies.ts';
import { allySentence, growthText, marginText, yearShareText } from '../../model/spending/ally-words.ts';
import { CROSSED } from '../../model/spending/chart.ts';
import { focus } from '../../store/actions.ts';
import { Citation } from '../kit/Citation.tsx';
import type { PanelProps } from '../kit/panel.ts';
import { Contradictions } from './Contradictions.tsx';
import { SpendingLine } from './SpendingLine.tsx';
import { SMALL_FRAME, spendingChart } from './spending-chart.ts';
import { PledgeLists } from './Targets.tsx';

interface Props extends PanelProps {
  readonly row: AllyRow;
  /** The year shown, and the top of the scale that all charts share. */
  readonly year: number;
  readonly top: number;
}

/** Figure of the shown year, growth, distance, and whether it was an ally then. */
function Caption({ store, words, row }: Props) {
  const { speech } = store;
  const say = { speech, words };
  if (!row.share) return <p>{words.allies.unarmed}</p>;
  return (
    <p>
      <strong>{yearShareText(say, row.share)}</strong>
      <br />
      {growthText(say, row)}
      <br />
      {marginText(say, row)}
      {row.notYet && ` · ${speech.messages.country.notYet(row.natoSince ?? 0)}`}
      {row.spells.length > 0 && (
        <>
          <br />
          {words.allies.reached(CROSSED, row.spells)}
        </>
      )}
    </p>
  );
}

/** Where the figures come from, and every pledge with its definition and source. */
function More(props: Props) {
  const { store, words, details, row } = props;
  const { allies } = words;
  const { ahead, past } = row.pledges;
  const id = details.figureSources.share[row.iso3];
  const source = details.sources.find(({ source_id }) => source_id === id);
  const count = ahead.length + past.length;
  if (!source) return null;
  return (
    <details class="source">
      <summary aria-label={allies.moreOf(count, countryOf(store.speech, row.iso3))}>
        {allies.more(count)}
      </summary>
      <p>
        <Citation store={store} source={source} />. {source.licence}.
      </p>
      <PledgeLists {...props} iso3={row.iso3} inline />
    </details>
  );
}

/** One ally: its line on the common scale, its figures in words, notes, pledges and sources, and the way to its card. */
export function AllyChart(props: Props) {
  const { store, words, details, row, year, top } = props;
  const { speech, dataset } = store;
  const chart = spendingChart(dataset.series.share, row, details.pledges, year, SMALL_FRAME, top);
  return (
    <li class="ally" data-iso3={row.iso3}>
      <h4>
        <button type="button" class="link" onClick={() => focus(store, row.iso3)}>
          {countryName(speech, row.iso3)}
        </button>
      </h4>
      {row.share && <SpendingLine store={store} chart={chart} label={allySentence({ speech, words }, row)} />}
      <Caption {...props} />
      <Contradictions {...props} iso3={row.iso3} />
      {row.note && <p class="worth">{row.note}</p>}
      <More {...props} />
    </li>
  );
}
