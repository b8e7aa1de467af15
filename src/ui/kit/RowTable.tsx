import type { ComponentChildren } from 'preact';
import { Scroll } from './Scroll.tsx';

interface Props<Column extends string> {
  readonly title: string;
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly words: Readonly<Record<Column, string>>;
  /** Rows of the body. */
  readonly children: ComponentChildren;
}

/** What a drawing shows, as a table: for screen readers and for print. */
export function RowTable<Column extends string>({ title, caption, columns, words, children }: Props<Column>) {
  return (
    <details class="same-as-table">
      <summary>{title}</summary>
      <Scroll label={title}>
        <table class="rows">
          <caption>{caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {words[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </Scroll>
    </details>
  );
}
