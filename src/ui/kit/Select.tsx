import { useRef } from 'preact/hooks';

export interface SelectProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [value: T, text: string])[];
  readonly onPick: (value: T) => void;
  /** What a choice is that somebody types with the choices closed; missing: the browser decides by how the choices begin. */
  readonly typed?: (text: string) => T | undefined;
}

/** Letters that come later than this after the one before begin a new name, ms. */
const TYPING_MS = 1000;

/** Hears letters that are typed one after the other, and picks what they mean. */
function useTyping<T extends string>(typed: SelectProps<T>['typed'], onPick: (value: T) => void) {
  const last = useRef({ text: '', at: 0 });
  if (!typed) return undefined;
  return (event: KeyboardEvent): void => {
    const { key, timeStamp: at, ctrlKey, altKey, metaKey } = event;
    const before = at - last.current.at < TYPING_MS ? last.current.text : '';
    // A space alone opens the choices.
    if (key.length !== 1 || ctrlKey || altKey || metaKey || before + key === ' ') return;
    event.preventDefault();
    last.current = { text: before + key, at };
    const found = typed(before + key);
    if (found !== undefined) onPick(found);
  };
}

/** A labelled choice of one. */
export function Select<T extends string>({ label, value, options, onPick, typed }: SelectProps<T>) {
  const hear = useTyping(typed, onPick);
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={(event) => onPick(event.currentTarget.value as T)} onKeyDown={hear}>
        {options.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
