import type { Details } from '../../data/details.ts';
import type { CommandRow } from '../../data/rows.ts';
import type { LaterMessages } from '../../i18n/en.ts';
import { ageIn, monthEnd } from '../../model/base/dates.ts';
import { siteOf } from '../../model/base/sites.ts';
import { furtherRows } from '../../model/base/sources.ts';
import { countryOf } from '../../model/base/speech.ts';
import { factOf } from '../../model/commands/command-facts.ts';
import { holdingOn } from '../../model/commands/commands.ts';
import { change } from '../../store/actions.ts';
import type { Store } from '../../store/store.ts';
import { NextStep } from '../kit/NextStep.tsx';
import { SourceLine } from '../kit/SourceLine.tsx';
import { SourceNote } from '../kit/SourceNote.tsx';
import { ToCard } from '../kit/ToCard.tsx';
import { Before, effectText, HolderNow, Nations, StarSign } from './Holders.tsx';

export interface CommandProps {
  readonly store: Store;
  readonly words: LaterMessages;
  readonly details: Details;
  readonly command: CommandRow;
}

/** Holder before and after, dates and confidence, as the tables have them. */
function Facts({ store, words, command }: Omit<CommandProps, 'details'>) {
  const { commands: say, card } = words;
  const { announced, expected } = command;
  return (
    <dl class="facts">
      <dt>{say.before}</dt>
      <dd>
        <Before store={store} words={words} command={command} />
      </dd>
      <dt>{say.after}</dt>
      <dd>
        <Nations store={store} words={words} nations={command.held_by_after} />
      </dd>
      <dt>{say.announced}</dt>
      <dd>{announced ? card.dated(announced, ageIn(store.view.value.date, announced)) : say.noAnnounced}</dd>
      <dt>{say.effective}</dt>
      <dd>{effectText({ store, words, command })}</dd>
      <NextStep store={store} words={words} expected={expected} />
      <dt>{say.confidence}</dt>
      <dd>{card.confidence[command.confidence]}</dd>
    </dl>
  );
}

/** Since when the holder is on record, and who held it in turn before. */
function Record({ store, words, command }: Omit<CommandProps, 'details'>) {
  const { commands: say } = words;
  const { since, earlier } = factOf(command);
  if (!since) return null;
  const before = earlier?.map((iso3) => countryOf(store.speech, iso3));
  return (
    <p>
      {say.since(since)} {before && say.earlier(since, before)}
    </p>
  );
}

function Events({ store, words, details, command }: CommandProps) {
  const { events = [] } = factOf(command);
  const rows = details.events.filter(({ id }) => events.includes(id));
  if (rows.length === 0) return null;
  return (
    <section>
      <h3>{words.commands.events}</h3>
      <ul>
        {rows.map((event) => (
          <li key={event.id} data-id={event.id}>
            <time dateTime={event.date}>{store.speech.format.date(event.date)}</time>: {event.title}.{' '}
            {event.summary}
            <SourceNote
              store={store}
              words={words}
              source={details.sources.find(({ source_id }) => source_id === event.source_id)}
              further={furtherRows(details, 'events', event.id)}
              what={event.title}
              row={{ table: 'events', id: event.id }}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function AlsoHere({ store, words, details, command }: CommandProps) {
  const others = details.commands.filter(
    ({ id, site_id }) => site_id === command.site_id && id !== command.id,
  );
  if (others.length === 0) return null;
  return (
    <section>
      <h3>{words.commands.alsoHere}</h3>
      <ul>
        {others.map(({ id, name }) => (
          <li key={id}>
            <ToCard store={store} id={id} text={name} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Every source of a command: of its row, and of what is known beside it. */
export function CommandSources({ store, words, details, command }: CommandProps) {
  const sources = [
    ...details.sources.filter(({ source_id }) => source_id === command.source_id),
    ...furtherRows(details, 'commands', command.id),
  ];
  return (
    <details class="source">
      <summary aria-label={words.card.sourceOf({ text: command.name })}>
        {words.balance.sources(sources.length)}
      </summary>
      <ul>
        {sources.map((source) => (
          <li key={source.source_id}>
            <SourceLine store={store} words={words} source={source} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The card of a command: who holds it in the month, who before and after, with dates, confidence, events and sources. */
export function CommandCard(props: CommandProps) {
  const { store, words, details, command } = props;
  const { commands: say } = words;
  const holding = holdingOn(command, monthEnd(store.view.value.date, store.dataset.asOf));
  const site = siteOf(details, command.site_id);
  const above = details.commands.find(({ id }) => id === factOf(command).under);
  return (
    <>
      <p>
        <StarSign holding={holding} /> {command.short}, {say.levels[command.level]}
      </p>
      <p class="holder-now">
        {say.now(store.view.value.date)}{' '}
        <HolderNow store={store} words={words} command={command} holding={holding} />
      </p>
      <p>
        {say.seat}: {site && <ToCard store={store} id={site.id} text={site.name} />}
      </p>
      {above && (
        <p>
          {say.under}: <ToCard store={store} id={above.id} text={above.name} />
        </p>
      )}
      <h3>{say.asOf(store.dataset.asOf)}</h3>
      <Facts store={store} words={words} command={command} />
      <Record store={store} words={words} command={command} />
      {command.note && <p>{command.note}</p>}
      <CommandSources {...props} />
      <Events {...props} />
      <AlsoHere {...props} />
      <button type="button" onClick={() => change(store, { view: 'commands' })}>
        {say.toTree}
      </button>
    </>
  );
}
