import type { ClassroomSpeech } from '../../model/classroom/question.ts';
import { legend } from '../../model/spending/legend.ts';
import { rangeText } from '../../model/spending/sentences.ts';
import type { View } from '../../model/view/view.ts';

/** The classes by their number, shade and range, with how many allies are in each. */
export function HandoutLegend({ said, view }: { said: ClassroomSpeech; view: View }) {
  const { speech, words } = said;
  const { controls } = words;
  const { columns, legend: title, noClass } = words.handout;
  const { bins } = view;
  return (
    <>
      <table class="paper-legend">
        <caption>
          {title}
          {bins !== 'targets' && `: ${speech.messages.legend.bins[bins]}`}
        </caption>
        <thead>
          <tr>
            <th scope="col">{columns.number}</th>
            <th scope="col">{columns.range}</th>
            <th scope="col">{columns.count}</th>
          </tr>
        </thead>
        <tbody>
          {legend(speech.dataset, view).classes.map((entry) => (
            <tr key={entry.cls}>
              <td>
                {Number(entry.cls) + 1} <span class="swatch" data-class={String(entry.cls)} />
              </td>
              <td>{rangeText(speech, view, entry)}</td>
              <td>{entry.count}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="muted">
        {noClass} {controls.definitions.share}. {controls.overseas}
      </p>
    </>
  );
}
