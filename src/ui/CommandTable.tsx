import { holdingOn } from '../model/commands.ts';
import type { Day } from '../model/dates.ts';
import { siteOf } from '../model/force-view.ts';
import { CommandSources, ToCard } from './CommandCard.tsx';
import { Before, effectText, HolderNow, Nations } from './Holders.tsx';
import type { PanelProps } from './panel.ts';

const COLUMNS = ['command', 'seat', 'now', 'before', 'after', 'announced', 'effective', 'source'] as const;

/** Every command in a row: the text of the tree, and what print and screen readers get. */
export function CommandTable({ store, words, details, day, date }: PanelProps & { day: Day; date: string }) {
  const { commands: say } = words;
  const { format } = store.speech;
  const { commands } = details;
  return (
    <details class="same-as-table">
      <summary>{say.table}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
      <section class="scroll" tabIndex={0} aria-label={say.table}>
        <table class="rows">
          <caption>{say.caption(date, commands.length)}</caption>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {say.columns[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {commands.map((command) => (
              <tr key={command.id} data-id={command.id}>
                <th scope="row">
                  <ToCard store={store} id={command.id} text={command.name} />
                </th>
                <td>{siteOf(details, command.site_id)?.name}</td>
                <td>
                  <HolderNow
                    store={store}
                    words={words}
                    command={command}
                    holding={holdingOn(command, day)}
                  />
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
          </tbody>
        </table>
      </section>
    </details>
  );
}
