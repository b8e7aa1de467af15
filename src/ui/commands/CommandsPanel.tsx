import { monthEnd } from '../../model/base/dates.ts';
import { furtherRows } from '../../model/base/sources.ts';
import { countryOf } from '../../model/base/speech.ts';
import { DECISION_EVENT, SACEUR } from '../../model/commands/command-facts.ts';
import { namedCommand } from '../../model/commands/command-names.ts';
import { commandsSentence } from '../../model/commands/command-words.ts';
import { holdingOn, isSame } from '../../model/commands/commands.ts';
import { NameFilter } from '../kit/NameFilter.tsx';
import type { Lists, PanelProps } from '../kit/panel.ts';
import { useRestedView } from '../kit/rest.ts';
import { ShowLayer } from '../kit/ShowLayer.tsx';
import { SourceNote } from '../kit/SourceNote.tsx';
import { StarSigns } from '../signs/PinSigns.tsx';
import { CommandTable } from './CommandTable.tsx';
import { CommandTree } from './CommandTree.tsx';

/** What was decided, in the words of the table of events. */
function Decision({ store, words, details }: PanelProps) {
  const event = details.events.find(({ id }) => id === DECISION_EVENT);
  if (!event) return null;
  const { title, summary, quote, speaker, date } = event;
  const source = details.sources.find(({ source_id }) => source_id === event.source_id);
  return (
    <div class="decision" data-id={event.id}>
      <p>
        <time dateTime={date}>{store.speech.format.date(date)}</time>: <strong>{title}.</strong> {summary}{' '}
        {quote && speaker && words.commands.said({ text: quote }, { text: speaker })}
      </p>
      <SourceNote
        store={store}
        words={words}
        source={source}
        further={furtherRows(details, 'events', event.id)}
        what={title}
        row={{ table: 'events', id: event.id }}
      />
    </div>
  );
}

/** SACEUR in words: who holds the post in all months, if it is the same nation, and what the decision says. */
function Saceur({ store, words, details }: PanelProps) {
  const command = details.commands.find(({ id }) => id === SACEUR);
  if (!command) return null;
  const { commands: say } = words;
  const { firstMonth, lastMonth } = store.context;
  const held = store.months.map((month) => holdingOn(command, monthEnd(month, store.dataset.asOf)));
  const isAlways = held.every((one) => one.state === 'held' && isSame(one.holders, command.held_by_before));
  const isKept = isSame(command.held_by_before, command.held_by_after);
  const holders = command.held_by_before.map((iso3) => countryOf(store.speech, iso3));
  return (
    <p>
      <strong>
        {isAlways && say.saceurAlways(holders, firstMonth, lastMonth)}{' '}
        {isKept && command.announced && say.saceurKept(holders, command.announced)}
      </strong>
    </p>
  );
}

function Rule({ words }: Pick<PanelProps, 'words'>) {
  const { rule } = words.commands;
  return (
    <details class="method">
      <summary>{rule.title}</summary>
      <ul>
        {rule.rules.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </details>
  );
}

/** Who holds which command in the shown month, and what was decided on 6 February 2026. */
export function CommandsPanel({ lists, ...props }: PanelProps & { readonly lists: Pick<Lists, 'named'> }) {
  const { store, words, details } = props;
  const { date: month } = useRestedView(store);
  const { commands: say } = words;
  const day = monthEnd(month, store.dataset.asOf);
  const { value: named } = lists.named;
  const shown = details.commands.filter((command) => named.leaves(namedCommand(details, command)));
  return (
    <section class="panel commands-panel" aria-labelledby="commands-title">
      <h2 id="commands-title">{say.titleOn(month)}</h2>
      <p>{say.intro}</p>
      <Decision {...props} />
      <Saceur {...props} />
      <p role="status">{commandsSentence({ words }, details.commands, month, day)}</p>
      <ShowLayer store={store} layer="commands" text={say.onMap} />
      <StarSigns words={say.signs} />
      <Rule words={words} />
      <h3>{say.tree}</h3>
      <p class="muted">{say.treeNote}</p>
      <search class="change-filters" aria-label={words.nameFilter.label}>
        <NameFilter store={store} label={words.nameFilter.field} named={lists.named} />
      </search>
      <p role="status">
        {say.shown(shown.length, details.commands.length)}. {shown.length === 0 && words.nameFilter.empty}
      </p>
      <CommandTree {...props} day={day} named={named} />
      <CommandTable {...props} commands={shown} day={day} month={month} />
    </section>
  );
}
