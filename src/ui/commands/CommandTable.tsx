import type { CommandRow } from '../../data/rows.ts';
import type { Day } from '../../model/base/dates.ts';
import { siteOf } from '../../model/base/sites.ts';
import { holdingOn } from '../../model/commands/commands.ts';
import type { PanelProps } from '../kit/panel.ts';
import { RowTable } from '../kit/RowTable.tsx';
import { ToCard } from '../kit/ToCard.tsx';
import { CommandSources } from './CommandCard.tsx';
import { Before, effectText, HolderNow, Nations } from './Holders.tsx';

const COLUMNS = ['command', 'seat', 'now', 'before', 'after', 'announced', 'effective', 'source'] as const;

/** Every command in a row: the text of the tree, and what print and screen readers get. */
export function CommandTable({
  store,
  words,
  details,
  commands,
  day,
  month,
}: PanelProps & { commands: readonly CommandRow[]; day: Day; month: string }) {
  const { commands: say } = words;
  const { format } = store.speech;
  return (
    <RowTable
      title={say.table}
      caption={say.caption(month, commands.length)}
      columns={COLUMNS}
      words={say.columns}
    >
      {commands.map((command) => (
        <tr key={command.id} data-id={command.id}>
          <th scope="row">
            <ToCard store={store} id={command.id} text={command.name} />
          </th>
          <td>{siteOf(details, command.site_id)?.name}</td>
          <td>
            <HolderNow store={store} words={words} command={command} holding={holdingOn(command, day)} />
          </td>
          <td>
            <Before store={store} words={words} command={command} />
          </td>
          <td>
            <Nations store={store} words={words} nations={command.held_by_after} />
          </td>
          <td>{command.announced ? format.date(command.announced) : say.noAnnounced}</td>
          <td>{effectText({ store, words, command })}</td>
          <td>
            {words.card.confidence[command.confidence]}
            <CommandSources store={store} words={words} details={details} command={command} />
          </td>
        </tr>
      ))}
    </RowTable>
  );
}
