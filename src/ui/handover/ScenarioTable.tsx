import { countryOf } from '../../model/base/speech.ts';
import type { Scenario, ScenarioPlace } from '../../model/handover/scenario.ts';
import {
  lessText,
  overlapText,
  placeIn,
  placeName,
  remainderText,
  replacementText,
  stepsOf,
  targetText,
} from '../../model/handover/scenario-words.ts';
import { FigureCell } from '../kit/BalanceFigure.tsx';
import type { PanelProps } from '../kit/panel.ts';
import { Scroll } from '../kit/Scroll.tsx';

type PlaceProps = PanelProps & { readonly place: ScenarioPlace };

function Lines({ texts }: { texts: readonly string[] }) {
  return (
    <ul>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

/** What would remain, with what must be said beside it. */
function After({ store, words, place }: PlaceProps) {
  const say = words.handover.scenario;
  const speech = { speech: store.speech, words };
  const { after, counted, unknownHosts } = place;
  const value = (number: number | null) => (number === null ? '' : String(number));
  const { best, range, worth } = remainderText(speech, after);
  return (
    <td
      class="figure-cell remains"
      data-scenario="us"
      data-low={value(after.low)}
      data-best={value(after.best)}
      data-high={value(after.high)}
      data-status={after.status}
    >
      {best && <strong>{best}</strong>} {range} <span class="worth">{worth}</span>
      <p class="worth">
        {[
          ...counted.map(({ step, asOf }) => say.counted({ text: step.us_item }, asOf)),
          overlapText(speech, place),
          unknownHosts.length > 0 &&
            say.unknownHosts(unknownHosts.map((iso3) => countryOf(store.speech, iso3))),
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
    </td>
  );
}

function Row(props: PlaceProps) {
  const { store, words, place } = props;
  const say = words.handover.scenario;
  const speech = { speech: store.speech, words };
  const name = placeName(speech, place);
  const { steps, targets, now } = place;
  return (
    <tr data-place={place.place}>
      <th scope="row">{name}</th>
      <FigureCell
        {...props}
        figure={now}
        month={store.dataset.asOf}
        side="us"
        what={say.nowOf(placeIn(store.speech, place))}
      />
      <After {...props} />
      <td class="wide">
        {steps.length === 0 ? say.noneHere : <Lines texts={steps.map((step) => lessText(speech, step))} />}
      </td>
      <td class="wide">
        <Lines
          texts={[
            ...steps.map((step) => replacementText(speech, step)),
            ...targets.map((target) => targetText(speech, target)),
          ]}
        />
      </td>
    </tr>
  );
}

/** What would remain in each host that the assumptions name, on the eastern flank, and in Europe as a whole. */
export function ScenarioTable(props: PanelProps & { scenario: Scenario }) {
  const { store, words, scenario } = props;
  const say = words.handover.scenario;
  const { place, now, less, after, europe } = say.columns;
  const { hosts, flank, europe: whole, europeWide, elsewhere } = scenario;
  return (
    <>
      <Scroll label={say.columns.after}>
        <table class="scenario-table">
          <caption>{say.caption(store.dataset.asOf)}</caption>
          <thead>
            <tr>
              {[place, now, after, less, europe].map((text) => (
                <th key={text} scope="col">
                  {text}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...hosts, flank, whole].map((found) => (
              <Row key={found.place} {...props} place={found} />
            ))}
          </tbody>
        </table>
      </Scroll>
      {europeWide.length > 0 && <p>{say.wide(stepsOf(europeWide))}</p>}
      {elsewhere.length > 0 && <p>{say.elsewhere(stepsOf(elsewhere))}</p>}
    </>
  );
}
