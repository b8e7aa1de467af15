/** Who provides what, on the committed tables: what the panel says equals the rows. */
import { signal } from '@preact/signals';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { first, later as words } from '#messages';
import type { Details } from '../../../src/data/details.ts';
import json from '../../../src/data/details.json';
import { alikeCounts, enablers, notInventories } from '../../../src/model/balance/enablers.ts';
import { moneyByYear, peopleByYear } from '../../../src/model/balance/provided.ts';
import { csvOf } from '../../../src/model/exports/file.ts';
import { providesExport } from '../../../src/model/exports/provides.ts';
import { createStore } from '../../../src/store/store.ts';
import { change } from '../../../src/store/actions.ts';
import { BalancePanel } from '../../../src/ui/balance/BalancePanel.tsx';
import { DATASET } from '../../unit/dataset.ts';
import { PEOPLE } from '../../unit/people-data.ts';
