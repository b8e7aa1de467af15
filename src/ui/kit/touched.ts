import { useRef } from 'preact/hooks';

/**
 * Handlers of a slider. A finger that scrolls the page over one moves it first; when the browser takes the touch for scrolling, `give` gets
 * the value that there was before.
 */
export function useTakenBack<T>(value: T, give: (value: T) => void) {
  const before = useRef(value);
  return {
    onPointerDown: (): void => {
      before.current = value;
    },
    onPointerCancel: (): void => give(before.current),
  };
}
