/** Runs in the browser: the parts of the first view in several states of the page. */
import type { ComponentChild } from 'preact';
import { first, later } from '#messages';
import type { PackedDataset } from '../../../src/data/dataset.ts';
import packed from '../../../src/data/first.json';
import { unpacked } from '../../../src/data/index.ts';
import { letterParts, type SignsContext, sheetParts } from '../../../src/map/svg/MapSigns.tsx';
import { SETS } from '../../../src/model/scene/place-sets.ts';
import type { View } from '../../../src/model/view/view.ts';
import { change, lift, mapNote, notice, setPlaying } from '../../../src/store/actions.ts';
import { createStore, type Store } from '../../../src/store/store.ts';
import { ChangeCount } from '../../../src/ui/first/ChangeCount.tsx';
import { Controls } from '../../../src/ui/first/Controls.tsx';
import { Definitions } from '../../../src/ui/first/Definitions.tsx';
import { Headline } from '../../../src/ui/first/Headline.tsx';
import { Legend } from '../../../src/ui/first/Legend.tsx';
import { MapTools } from '../../../src/ui/first/MapTools.tsx';
import { Notice } from '../../../src/ui/first/Notice.tsx';
import { Timeline } from '../../../src/ui/first/Timeline.tsx';
import { Views } from '../../../src/ui/first/Views.tsx';

/** Each is of another kind than those before: years, a comparison, other words, nothing over the ground, much to say. */
const VIEWS: readonly Partial<View>[] = [
  {},
  { date: '2014-03' },
  { date: '2022-06', since: '2015-01' },
  { measure: 'sipri', view: 'allies', theme: 'dark' },
  { measure: 'usd', bins: 'quantiles', layers: [] },
  { date: '2025-10', layers: ['us', 'changes'] },
];

function partsOf(store: Store): Readonly<Record<string, ComponentChild>> {
  const { view, signs } = store;
  const contexts: readonly SignsContext[] = [null, 0.5].map((zoomedFrom) => ({ set: SETS.l4, zoomedFrom }));
  return {
    headline: <Headline store={store} monthsOld={0} />,
    legend: <Legend store={store} />,
    changes: <ChangeCount store={store} words={later.controls} />,
    time: <Timeline store={store} words={later.controls.time} />,
    tools: (
      <div>
        <MapTools store={store} words={later.controls.map} />
      </div>
    ),
    notice: (
      <div>
        <Notice store={store} words={later.controls} />
      </div>
    ),
    controls: <Controls words={later.controls} view={view.value} />,
    definitions: <Definitions words={later.controls} view={view.value} />,
    views: <Views store={store} words={later.controls.views} />,
    symbols: (
      <svg aria-hidden="true">
        {contexts.flatMap((context) =>
          [...sheetParts(context, signs.value), ...letterParts(context, signs.value)].map(({ draw }) =>
            draw(),
          ),
        )}
      </svg>
    ),
  };
}

/** The parts of all states, by name. */
export function allParts(): readonly Readonly<Record<string, ComponentChild>>[] {
  return VIEWS.map((part, index) => {
    const store = createStore(unpacked(packed as unknown as PackedDataset), first, [first.language]);
    change(store, part);
    if (index % 2 === 0) return partsOf(store);
    setPlaying(store, true);
    lift(store, index === 1 ? 'none' : 5);
    notice(store, 'not understood');
    mapNote(store, 'no detail');
    return partsOf(store);
  });
}
