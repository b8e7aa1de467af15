/** The file for class: the page as one file, which opens with what was shown when it was saved. */

/** Its name. There is one, in the main language of the site: in eight it would be a third of all that is published. */
export const CLASS_FILE = 'class.html';

/**
 * Runs first in the file for class: goes to the view that the file was saved with, unless its address names one. The view is an
 * attribute of the script, so that the script is the same in every file and the file's policy can name it by its hash.
 */
export const OPEN_SAVED =
  'const{view}=document.currentScript.dataset;if(view&&!location.search&&!location.hash)location.replace(view)';

const tag = (view: string): string => `<script data-view="${view}">`;

/** The tag of the script without a view, as the file is published. */
export const OPEN_SAVED_TAG = tag('');

/**
 * The text of the file with a view in it.
 *
 * @param view query with its `?`, and fragment with its `#`, of the address; empty: the default view
 */
export function withView(html: string, view: string): string {
  const value = view.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return html.replace(OPEN_SAVED_TAG, () => tag(value));
}
