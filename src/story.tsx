import { render } from 'preact';
import { classroom, story } from '#messages';
import type { Details } from './data/details.ts';
import type { Store } from './store/store.ts';
import { Classroom } from './ui/Classroom.tsx';
import { ROOTS } from './ui/roots.ts';
import { Story } from './ui/Story.tsx';

/** The story and the classroom: loaded when a reader opens one of them. */

function StoryRoot(props: { store: Store; details: Details }) {
  switch (props.store.view.value.view) {
    case 'story':
      return <Story {...props} words={story} />;
    case 'classroom':
      return <Classroom {...props} words={classroom} />;
    default:
      return null;
  }
}

/** Brings story and classroom to life in the element that the document keeps for them. */
export function mountStory(store: Store, details: Details): void {
  render(<StoryRoot store={store} details={details} />, document.getElementById(ROOTS.story) as HTMLElement);
}
