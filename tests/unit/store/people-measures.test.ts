/** A measure whose figures are loaded later: the shading waits for them. */
import { beforeEach, describe, expect, it } from 'vitest';
import { unpacked } from '../../../src/data/index.ts';
import { first as messages, ownShading } from '../../../src/i18n/en.ts';
import { peopleMeasures } from '../../../src/model/people/people-measures.ts';
import { addMeasures, change, dropMeasure, goTo, openLink } from '../../../src/store/actions.ts';
import { createStore, type Store, wanted } from '../../../src/store/store.ts';
import { PACKED } from '../page-data.ts';
import { PEOPLE } from '../people-data.ts';

const make = (): Store => createStore(unpacked(PACKED), messages, ['en']);
const arrive = (store: Store): void => addMeasures(store, peopleMeasures(PEOPLE), ownShading);

let store = make();
beforeEach(() => {
  store = make();
});

describe('a measure of own armed forces', () => {
  it('is waited for: until its figures are there, the shading is the one before', () => {
    change(store, { measure: 'usd' });
    const shading = store.fills.value;
    change(store, { measure: 'personnel' });
    expect(store.view.value.measure).toBe('usd');
    expect(store.fills.value).toBe(shading);
    expect(wanted(store).measure).toBe('personnel');
  });

  it('is shown when its figures have come', () => {
    change(store, { measure: 'personnel' });
    arrive(store);
    expect(store.view.value.measure).toBe('personnel');
    expect(store.awaited.value).toBeNull();
    expect(store.fills.value.find(({ iso3 }) => iso3 === 'POL')?.cls).toBe(6);
    expect(store.headline.value).toContain('Türkiye');
  });

  it('is then shown at once', () => {
    arrive(store);
    expect(store.view.value.measure).toBe('share');
    change(store, { measure: 'personnel-rate' });
    expect(store.view.value.measure).toBe('personnel-rate');
  });

  it('of a link is waited for, while the rest of the link shows', () => {
    openLink(store, '?measure=personnel&date=2020-05');
    expect(store.view.value).toMatchObject({ measure: 'share', date: '2020-05' });
    arrive(store);
    expect(store.view.value).toMatchObject({ measure: 'personnel', date: '2020-05' });
  });

  it('is still waited for when a reader goes on in time, and no more when another is chosen', () => {
    change(store, { measure: 'personnel' });
    goTo(store, '2021-03');
    expect(wanted(store)).toMatchObject({ measure: 'personnel', date: '2021-03' });
    change(store, { measure: 'equipment' });
    arrive(store);
    expect(store.view.value.measure).toBe('equipment');
  });

  it('is given up where its figures do not come, and can be asked for again', () => {
    change(store, { measure: 'personnel' });
    dropMeasure(store, 'failed');
    expect(store.notice.value).toBe('failed');
    expect(wanted(store).measure).toBe('share');
    change(store, { measure: 'personnel' });
    arrive(store);
    expect(store.view.value.measure).toBe('personnel');
  });
});
