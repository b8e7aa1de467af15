import type { CommandRow, ForceRow } from '../../data/rows.ts';
import { type Day, firstDay } from '../../model/base/dates.ts';
import { siteOf } from '../../model/base/sites.ts';
import { SACEUR } from '../../model/commands/command-facts.ts';
import { namedCommand, namedStaff } from '../../model/commands/command-names.ts';
import {
  COMMAND_GROUPS,
  type CommandGroup,
  type CommandNode,
  commandTree,
  holdingOn,
  leftNodes,
} from '../../model/commands/commands.ts';
import { furtherStaffs } from '../../model/commands/further-staffs.ts';
import type { Narrowing } from '../../model/view/filter.ts';
import type { PanelProps } from '../kit/panel.ts';
import { SourceNote } from '../kit/SourceNote.tsx';
import { ToCard } from '../kit/ToCard.tsx';
import { CommandSources } from './CommandCard.tsx';
import { Before, effectText, HolderNow, Nations, StarSign } from './Holders.tsx';

type TreeProps = PanelProps & { readonly day: Day; readonly named: Narrowing };

/** Holder before and after with an arrow between, once the change had been announced; dates below. */
function Change({
  store,
  words,
  command,
  day,
}: Pick<TreeProps, 'store' | 'words' | 'day'> & { command: CommandRow }) {
  const { announced } = command;
  if (announced === null || firstDay(announced) > day) return null;
  const { commands: say } = words;
  return (
    <p class="holder-change">
      <span class="muted">{say.change}</span> <Before store={store} words={words} command={command} />
      <span aria-hidden="true"> → </span>
      <span class="visually-hidden"> {say.to} </span>
      <Nations store={store} words={words} nations={command.held_by_after} />
      <span class="worth">
        {say.announced} {store.speech.format.date(announced)}. {say.effective}:{' '}
        {effectText({ store, words, command })}.
      </span>
    </p>
  );
}

function Post(props: TreeProps & { readonly command: CommandRow }) {
  const { store, words, details, command, day } = props;
  const holding = holdingOn(command, day);
  const side = holding.state === 'held' ? holding.holders : [];
  const isUs = side.length === 1 && side[0] === 'USA';
  return (
    <div
      class={`post ${holding.state} ${side.length === 0 ? '' : isUs ? 'us' : 'europe'}`}
      data-id={command.id}
      aria-current={store.focus.value === command.id ? 'true' : undefined}
    >
      <p class="post-name">
        <StarSign holding={holding} /> <ToCard store={store} id={command.id} text={command.name} />
      </p>
      <p class="worth">
        {command.short}, {siteOf(details, command.site_id)?.name}
      </p>
      {command.id === SACEUR && <p>{words.commands.saceurPost}</p>}
      <p class="holder-now">
        <HolderNow store={store} words={words} command={command} holding={holding} />
      </p>
      <Change store={store} words={words} command={command} day={day} />
      <p class="worth">{words.card.confidence[command.confidence]}</p>
      <CommandSources {...props} />
    </div>
  );
}

function Branch({ nodes, ...props }: TreeProps & { readonly nodes: readonly CommandNode[] }) {
  return (
    <ul class="posts">
      {nodes.map(({ command, below }) => (
        <li key={command.id}>
          <Post {...props} command={command} />
          {below.length > 0 && <Branch {...props} nodes={below} />}
        </li>
      ))}
    </ul>
  );
}

/** Headquarters of corps and divisions from the table of forces, with the nation that it names. */
function FurtherStaffs(props: TreeProps & { readonly staffs: readonly ForceRow[] }) {
  const { store, words, details, staffs } = props;
  if (staffs.length === 0) return null;
  return (
    <>
      <p>{words.commands.further}</p>
      <ul class="further">
        {staffs.map((force) => (
          <li key={force.id} data-id={force.id}>
            <ToCard store={store} id={force.id} text={force.name} />{' '}
            <Nations store={store} words={words} nations={force.nation_iso3 ? [force.nation_iso3] : []} />{' '}
            <span class="worth">{siteOf(details, force.site_id)?.name}</span>
            <SourceNote
              store={store}
              words={words}
              source={details.sources.find(({ source_id }) => source_id === force.source_id)}
              what={force.name}
              row={{ table: 'forces', id: force.id }}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

function Level(props: TreeProps & { readonly group: CommandGroup; readonly nodes: readonly CommandNode[] }) {
  const { words, details, group, nodes, day, named } = props;
  const all = group === 'corps' ? furtherStaffs(details, day) : [];
  const staffs = all.filter((force) => named.leaves(namedStaff(details, force)));
  if (nodes.length + staffs.length === 0) return null;
  return (
    <li class={`level ${group}`}>
      <h4>{words.commands.groups[group]}</h4>
      <Branch {...props} nodes={nodes} />
      <FurtherStaffs {...props} staffs={staffs} />
    </li>
  );
}

/** The tree: SACEUR at the top, below him the commands by level; narrowed, with what is above a command that is left. */
export function CommandTree(props: TreeProps) {
  const { details, named } = props;
  const isLeft = (command: CommandRow) => named.leaves(namedCommand(details, command));
  const top = details.commands.find(({ id }) => id === SACEUR);
  const groups = commandTree(details.commands, SACEUR);
  return (
    <ul class="command-tree">
      <li>
        {top && isLeft(top) && <Post {...props} command={top} />}
        <ul class="levels">
          {COMMAND_GROUPS.map((group) => (
            <Level key={group} {...props} group={group} nodes={leftNodes(groups[group], isLeft)} />
          ))}
        </ul>
      </li>
    </ul>
  );
}
