import { countryName } from '../../model/base/speech.ts';
import { changeRows, discRows } from '../../model/classroom/paper.ts';
import { type ClassroomSpeech, type Question, STAGES } from '../../model/classroom/question.ts';
import { StatusKey } from './StatusKey.tsx';

interface Props {
  readonly said: ClassroomSpeech;
  readonly asked: readonly Question[];
}

/** The halves of the discs that are asked about, in the months asked about: the map on paper has one month only. */
function Discs({ said, asked }: Props) {
  const { speech, words } = said;
  const rows = discRows(said, asked);
  if (rows.length === 0) return null;
  const { discs, tableColumns } = words.handout;
  return (
    <table class="facts">
      <caption>{discs}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{tableColumns.us}</th>
          <th scope="col">{tableColumns.europe}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ iso3, month, us, europe }) => (
          <tr key={month}>
            <th scope="row">
              {countryName(speech, iso3)}, {speech.format.date(month)}
            </th>
            <td>{us}</td>
            <td>{europe}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The changes to be counted, with month and status. */
function Changes({ said, asked }: Props) {
  const { speech, words } = said;
  const rows = changeRows(said, asked);
  if (rows.length === 0) return null;
  return (
    <table class="facts">
      <caption>{words.handout.changes}</caption>
      <tbody>
        {rows.map(({ id, title, month, status }) => (
          <tr key={id} data-id={id}>
            <th scope="row">{title}</th>
            <td>{speech.format.date(month)}</td>
            <td>{speech.messages.forces.changes.statuses[status]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What the questions on changes are read from, beside the map of forces. */
export function HandoutFacts(props: Props) {
  const { words } = props.said;
  return (
    <>
      <StatusKey words={words} statuses={STAGES} />
      <Discs {...props} />
      <Changes {...props} />
    </>
  );
}
