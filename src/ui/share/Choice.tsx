/** Choices of the share dialog: one of a few, or any of some. */

interface Option<T extends string> {
  readonly value: T;
  readonly label: string;
}

interface OneProps<T extends string> {
  readonly label: string;
  /** Groups the buttons; unique in the dialog. */
  readonly name: string;
  readonly options: readonly Option<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  /** Further class of the group. */
  readonly kind?: string;
}

/** One of a few, all of them in sight. */
export function OneOf<T extends string>({ label, name, options, value, onChange, kind = '' }: OneProps<T>) {
  return (
    <fieldset class={`choice ${kind}`}>
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface AnyProps<T extends string> {
  readonly label: string;
  readonly options: readonly Option<T>[];
  readonly values: readonly T[];
  readonly onToggle: (value: T) => void;
}

/** Any of some. */
export function AnyOf<T extends string>({ label, options, values, onToggle }: AnyProps<T>) {
  return (
    <fieldset class="choice">
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="checkbox"
            checked={values.includes(option.value)}
            onChange={() => onToggle(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
