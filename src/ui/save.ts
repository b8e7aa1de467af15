import type { View } from '../model/view.ts';

/** Hands a file to the browser. */
export function save(name: string, file: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** The name of a file about a view, without its ending. */
export function fileName({ measure, since, date }: View): string {
  return `who-defends-europe-${measure}-${since ? `${since}-to-` : ''}${date}`;
}
