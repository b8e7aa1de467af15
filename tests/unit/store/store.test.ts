import { effect } from '@preact/signals-core';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { first as messages } from '../../../src/i18n/en.ts';
import { headline } from '../../../src/model/spending/sentences.ts';
import { HOME } from '../../../src/model/view/camera.ts';
import {
  change,
  focus,
  goTo,
  hover,
  lift,
  look,
  lookHome,
  openLink,
  step,
} from '../../../src/store/actions.ts';
import { player } from '../../../src/store/player.ts';
import { createStore, type Store } from '../../../src/store/store.ts';
import { DATASET, FIRST_MONTH, LAST_MONTH, viewOf } from '../page-data.ts';

const make = (): Store => createStore(DATASET, messages, ['en']);
let store = make();
beforeEach(() => {
  store = make();
});

describe('a new store', () => {
  it('shows the default view', () => {
    expect(store.view.value).toEqual(viewOf());
    expect(store.camera.value).toBe(HOME);
    expect([store.notice.value, store.lift.value, store.playing.value]).toEqual([null, null, false]);
  });

  it('has every month from January 2014 to that of the data', () => {
    expect(store.months).toHaveLength(12 * 12 + 11);
    expect([store.months[0], store.months.at(-1)]).toEqual([FIRST_MONTH, LAST_MONTH]);
    expect(store.months).toEqual([...new Set(store.months)].sort());
  });
});

describe('what is computed', () => {
  it('follows the view', () => {
    goTo(store, '2014-12');
    expect(store.headline.value).toBe(headline(store.speech, viewOf({ date: '2014-12' })));
    expect(store.view.value.date).toBe('2014-12');
    expect(store.legend.value.total).toBe(27);
    expect(store.statusLine.value).toContain('2014');
    expect(store.notYetLine.value).toContain('Sweden');
  });

  it('is not computed again for what does not concern it', () => {
    let runs = 0;
    const stop = effect(() => {
      runs += Number(store.fills.value.length > 0);
    });
    hover(store, 'EST');
    lift(store, 3);
    look(store, { x: 500, y: 500, zoom: 2 });
    expect(runs).toBe(1);
    goTo(store, '2020-01');
    expect(runs).toBe(2);
    stop();
  });
});

describe('opening a link', () => {
  it('shows it, keeps what is not ours, and says nothing', () => {
    const parsed = openLink(store, '?date=2020-02&x=1');
    expect(store.view.value).toEqual(viewOf({ date: '2020-02' }));
    expect(store.kept.value).toEqual([['x', '1']]);
    expect(store.notice.value).toBeNull();
    expect(parsed.refused).toEqual([]);
  });

  it('says which keys were left out, by our names alone', () => {
    openLink(store, '?date=<script>&since=latest&measure=gold');
    expect(store.notice.value).toBe(
      messages.notes.badLink([{ text: 'date' }, { text: 'measure' }, { text: 'since' }]),
    );
    openLink(store, `?x=${'a'.repeat(6000)}`);
    expect(store.notice.value).toBe(messages.notes.badQuery);
    openLink(store, '');
    expect(store.notice.value).toBeNull();
  });

  it('never shows a text of the link in the notice', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (text) => {
        openLink(store, `?measure=${encodeURIComponent(text)}`);
        expect([null, messages.notes.badLink([{ text: 'measure' }])]).toContain(store.notice.value);
      }),
    );
  });
});

describe('going through time', () => {
  it.each([
    ['2010-01', FIRST_MONTH],
    ['2099-01', LAST_MONTH],
    ['2020-06', '2020-06'],
  ])('to %s shows %s', (month, shown) => {
    goTo(store, month);
    expect(store.view.value.date).toBe(shown);
  });

  it('by months stops at the ends', () => {
    step(store, 1);
    expect(store.view.value.date).toBe(LAST_MONTH);
    step(store, -11);
    expect(store.view.value.date).toBe('2025-12');
    step(store, -1000);
    expect(store.view.value.date).toBe(FIRST_MONTH);
    step(store, -1);
    expect(store.view.value.date).toBe(FIRST_MONTH);
  });

  it('ends a comparison where it would turn round', () => {
    change(store, { since: '2020-01' });
    goTo(store, '2020-02');
    expect(store.view.value.since).toBe('2020-01');
    goTo(store, '2020-01');
    expect(store.view.value.since).toBeNull();
  });

  it('keeps the rest of the view', () => {
    change(store, { measure: 'usd', focus: 'EST' });
    goTo(store, '2016-03');
    expect(store.view.value).toEqual(viewOf({ measure: 'usd', focus: 'EST', date: '2016-03' }));
  });
});

describe('small actions', () => {
  it('lift a class, and put it back when it is pressed again', () => {
    lift(store, 3);
    lift(store, 4);
    expect(store.lift.value).toBe(4);
    lift(store, 4);
    expect(store.lift.value).toBeNull();
  });

  it('open and close a card', () => {
    focus(store, 'EST');
    expect(store.view.value.focus).toBe('EST');
    focus(store, null);
    expect(store.view.value).toEqual(viewOf());
  });

  it('look only where it is allowed', () => {
    look(store, { x: 1e9, y: -1e9, zoom: 100 });
    expect(store.camera.value).toEqual({ x: 2400, y: -400, zoom: 24 });
    lookHome(store);
    expect(store.camera.value).toBe(HOME);
  });

  it('never leave the view outside the data, in any order', () => {
    const act = fc.oneof(
      fc.integer({ min: -400, max: 400 }).map((by) => () => step(store, by)),
      fc.constantFrom('2013-01', '2014-01', '2020-06', '2026-11', '2030-01').map((m) => () => goTo(store, m)),
      fc
        .constantFrom('date=2018', 'since=2014&date=2015', 'date=x', '')
        .map((q) => () => void openLink(store, q)),
    );
    fc.assert(
      fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
        for (const run of acts) run();
        const { date, since } = store.view.value;
        expect(store.months).toContain(date);
        expect(since === null || since < date).toBe(true);
      }),
    );
  });
});

describe('the player', () => {
  const EVENT_MS = 2200;
  beforeEach(() => {
    vi.useFakeTimers();
    player(store);
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  /** Months shown while it plays, until it stops by itself. */
  const play = (): string[] => {
    const shown: string[] = [];
    store.playing.value = true;
    for (vi.advanceTimersByTime(0); store.playing.value; vi.advanceTimersByTime(EVENT_MS)) {
      shown.push(store.view.value.date);
      if (shown.length > 200) throw new Error('it does not stop');
    }
    return shown;
  };

  it('does nothing by itself', () => {
    vi.advanceTimersByTime(60_000);
    expect(store.view.value).toEqual(viewOf());
  });

  it('goes from the end to the start, then through every month with an event, once, and stops', () => {
    const events = new Set(DATASET.events.map(({ date }) => date.slice(0, 7)));
    const shown = play();
    expect(shown).toEqual([...new Set([...events, LAST_MONTH])].sort());
    expect(store.view.value.date).toBe(LAST_MONTH);
  });

  it('goes on from the month shown', () => {
    goTo(store, '2024-05');
    const shown = play();
    expect(shown.length).toBeGreaterThan(3);
    expect(shown.every((month) => month > '2024-05')).toBe(true);
  });

  it('stops at once when it is told to', () => {
    goTo(store, '2014-01');
    store.playing.value = true;
    vi.advanceTimersByTime(EVENT_MS);
    const { date } = store.view.value;
    store.playing.value = false;
    vi.advanceTimersByTime(60_000);
    expect(store.view.value.date).toBe(date);
  });
});
