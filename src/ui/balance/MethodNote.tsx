/** Rules of counting, one action away. */
export function MethodNote({ title, rules }: { readonly title: string; readonly rules: readonly string[] }) {
  return (
    <details class="method">
      <summary>{title}</summary>
      <ul>
        {rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
    </details>
  );
}
