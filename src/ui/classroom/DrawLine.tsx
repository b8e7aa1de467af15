import type { TargetedPointerEvent } from 'preact';
import type { Speech } from '../../model/base/speech.ts';
import { useTakenBack } from '../kit/touched.ts';
import type { InputProps } from './AnswerInputs.tsx';
import { at, DrawChart, drawnTo, HIGHEST, STEP } from './DrawChart.tsx';

type Props = InputProps<'line'> & { readonly speech: Speech };

interface SlidersProps extends Pick<Props, 'give'> {
  readonly years: readonly number[];
  /** Per cent of GDP by year, `null` where nothing is drawn yet. */
  readonly drawn: readonly (number | null)[];
  readonly draw: Props['said']['words']['draw'];
  readonly percent: (value: number) => string;
}

/** A slider for each year after the first. */
function YearSliders({ years, drawn, draw, percent, give }: SlidersProps) {
  const takenBack = useTakenBack(drawn, give);
  return (
    <details>
      <summary>{draw.sliders}</summary>
      {years.slice(1).map((year, before) => {
        const value = drawn[before + 1] ?? null;
        const shown = value ?? drawn.slice(0, before + 1).findLast((found) => found !== null) ?? 0;
        return (
          <label key={year} class="year">
            {year}
            <input
              type="range"
              min={0}
              max={HIGHEST}
              step={STEP}
              value={shown}
              aria-valuetext={value === null ? '…' : percent(value)}
              onInput={(event) => {
                const next = Number(event.currentTarget.value);
                give(drawn.map((old, index) => (index === before + 1 ? next : old)));
              }}
              {...takenBack}
            />
            <span class="value">{value === null ? '…' : percent(value)}</span>
          </label>
        );
      })}
    </details>
  );
}

/** A line drawn by dragging over the chart, or by a slider for each year. */
export function DrawLine({ said, speech, answer, revealed, given, give }: Props) {
  const { draw } = said.words;
  const { years, values, country } = answer;
  const drawn =
    (given as readonly (number | null)[] | null) ??
    years.map((_, index) => (index ? null : (values[0] ?? null)));
  const percent = (value: number) => speech.format.percent(value, 1);
  const set = (event: TargetedPointerEvent<SVGSVGElement>) => {
    if (revealed || !(event.buttons & 1)) return;
    event.preventDefault();
    give(drawnTo(drawn, at(event, years.length)));
  };
  const count = drawn.filter((value, index) => index > 0 && value !== null).length;
  return (
    <div class="draw">
      <p class="muted">{draw.hint}</p>
      <DrawChart
        speech={speech}
        years={years}
        drawn={drawn}
        values={revealed ? values : null}
        label={draw.label(country)}
        onPointer={set}
      />
      <p class="muted keys-of-lines">
        <span class="line-key mine" /> {draw.yours}
        {revealed && (
          <>
            {' '}
            <span class="line-key table" /> {draw.table}
          </>
        )}
      </p>
      <p class="muted">{draw.drawn(count, years.length - 1)}</p>
      {!revealed && <YearSliders years={years} drawn={drawn} draw={draw} percent={percent} give={give} />}
    </div>
  );
}
