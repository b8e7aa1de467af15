import { legendRows } from '../../model/classroom/handout.ts';
import type { ClassroomSpeech } from '../../model/classroom/question.ts';
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
          {legendRows(said, view).map(({ cls, mark, range, count }) => (
            <tr key={cls}>
              <td>
                {mark} <span class="swatch" data-class={cls} />
              </td>
              <td>{range}</td>
              <td>{count}</td>
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
