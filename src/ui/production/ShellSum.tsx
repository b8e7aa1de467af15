import type { SheetPlant } from '../../data/details.ts';
import { productGroup, shellSum } from '../../model/production/plants.ts';
import type { PanelProps } from '../kit/panel.ts';
import { ToCard } from '../kit/ToCard.tsx';

/** The name of a plant's place, without its owner. */
function placeName({ site }: SheetPlant): string {
  return site.split(' (')[0] ?? site;
}

/** 155 mm shells: what can be added up, what cannot and why, and what the sources say of each plant. */
export function ShellSum({ store, words, details }: PanelProps) {
  const { sum: say } = words.production;
  const found = shellSum(details.production);
  const makers = details.production.filter((plant) => productGroup(plant) === 'shells155');
  return (
    <section class="shell-sum" aria-labelledby="shell-sum-title">
      <h3 id="shell-sum-title">{say.title}</h3>
      <p>{say.rule}</p>
      <p>
        <strong>
          {found
            ? say.total(
                found.total,
                { text: found.unit },
                found.year,
                found.counted.map((plant) => ({ text: placeName(plant) })),
              )
            : say.none}
        </strong>{' '}
        {say.past}
      </p>
      {found && (
        <>
          <p>{say.leftOut}</p>
          <ul>
            {found.leftOut.map(({ plant, why }) => (
              <li key={plant.id} data-id={plant.id}>
                <ToCard store={store} id={plant.id} text={placeName(plant)} />: {say.why[why]}
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{say.differ}</p>
      <ul>
        {makers.map((plant) => (
          <li key={plant.id} data-id={plant.id}>
            {placeName(plant)}: {plant.summary}
          </li>
        ))}
      </ul>
    </section>
  );
}
