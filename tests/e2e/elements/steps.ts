/** Runs in the browser: what happens to elements that are drawn again. */
import type { VNode } from 'preact';
import { redraw } from '../../../src/jsx/elements.ts';
import { jsx, jsxs } from '../../../src/jsx/jsx-runtime.ts';
import { placeOf } from './found.ts';

const label = (text: string): VNode =>
  jsxs('label', { children: [text, jsx('input', { type: 'text', children: [] })] });

/** A field keeps the focus and what was typed while the words before it change. */
export function typed() {
  const place = placeOf('<label>one<input type="text"></label>');
  const field = place.querySelector('input') as HTMLInputElement;
  field.focus();
  field.value = 'typed';
  redraw(place.firstElementChild as Element, label('two'));
  return {
    isFocused: document.activeElement === field && field.isConnected,
    value: field.value,
    label: place.textContent,
  };
}

const item = (key: string, text = key, cls = 'item'): VNode =>
  jsx('li', { class: cls, children: [text] }, key);
const list = (...children: VNode[]): VNode => jsxs('ul', { children });

/** What is written when a list is drawn again. */
export function written() {
  const place = placeOf('<ul></ul>');
  const root = place.firstElementChild as Element;
  const observer = new MutationObserver(() => {});
  observer.observe(root, { attributes: true, characterData: true, childList: true, subtree: true });
  const changes = (markup: VNode): readonly string[] => {
    redraw(root, markup);
    return observer.takeRecords().map(({ type, attributeName, addedNodes, removedNodes }) => {
      if (type === 'childList') return `${type} ${addedNodes.length} ${removedNodes.length}`;
      return attributeName ? `${type} ${attributeName}` : type;
    });
  };
  changes(list(item('a'), item('b'), item('c')));
  return {
    nothing: changes(list(item('a'), item('b'), item('c'))),
    aText: changes(list(item('a'), item('b', 'd'), item('c'))),
    anAttribute: changes(list(item('a'), item('b', 'd', 'other'), item('c'))),
    aKeyMoved: changes(list(item('c'), item('a'), item('b', 'd', 'other'))),
  };
}
