interface Props<Key extends string> {
  readonly legend: string;
  readonly name: string;
  readonly options: readonly (readonly [key: Key, text: string])[];
  readonly value: Key;
  readonly onPick: (key: Key) => void;
}

/** A choice of one of a few ways to count. */
export function Switch<Key extends string>({ legend, name, options, value, onPick }: Props<Key>) {
  return (
    <fieldset class="switch">
      <legend>{legend}</legend>
      {options.map(([key, text]) => (
        <label key={key}>
          <input type="radio" name={name} checked={key === value} onChange={() => onPick(key)} /> {text}
        </label>
      ))}
    </fieldset>
  );
}
