import { classMark } from '../../model/classroom/handout.ts';
import { keyTable, keyYears, lastYear } from '../../model/classroom/key-table.ts';
import type { ClassroomSpeech } from '../../model/classroom/question.ts';
import type { View } from '../../model/view/view.ts';

/** The figures of the map, a row an ally. */
export function HandoutTable({ said, view }: { said: ClassroomSpeech; view: View }) {
  const { words } = said;
  const { table, tableColumns, tableNote } = words.handout;
  return (
    <section class="page">
      <h2>{table(view.date)}</h2>
      <table class="key-table">
        <thead>
          <tr>
            <th scope="col">{tableColumns.ally}</th>
            {keyYears(said, view).map((year) => (
              <th key={year} scope="col">
                {year}
              </th>
            ))}
            <th scope="col">{tableColumns.cls}</th>
            <th scope="col">{tableColumns.dollars(lastYear(said))}</th>
            <th scope="col">{tableColumns.us}</th>
            <th scope="col">{tableColumns.europe}</th>
          </tr>
        </thead>
        <tbody>
          {keyTable(said, view).map(({ iso3, name, cls, shares, dollars, us, europe }) => (
            <tr key={iso3} data-iso3={iso3}>
              <th scope="row">{name}</th>
              {shares.map((text, index) => (
                <td key={keyYears(said, view)[index]}>{text}</td>
              ))}
              <td>{classMark(cls)}</td>
              <td>{dollars}</td>
              <td>{us}</td>
              <td>{europe}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="muted">{tableNote}</p>
    </section>
  );
}
