/** Numbers of the story's pictures: the two of a disc keep apart, also in the large type of a phone. */
import { describe, expect, it } from 'vitest';
import { discs } from '../../../src/model/scene/disc-scene.ts';
import { halfNumber } from '../../../src/model/scene/half-number.ts';
import { numberRules } from '../../../src/pages/picture-numbers.ts';
import { PICTURE } from '../../../src/pages/StoryPicture.tsx';
import { DATASET, SPEECH, viewOf } from '../page-data.ts';

/** Months of the story's pictures that have numbers in them. */
const MONTHS = ['2025-12', '2026-02', '2026-06', '2026-11'] as const;
const TYPES = [PICTURE.type, PICTURE.narrowType];

/** Widths of bold characters in type sizes, in the widest of the common fonts (Verdana, DejaVu Sans). */
const WIDTHS: Readonly<Record<string, number>> = { '.': 0.38, '*': 0.52, K: 0.78 };

function widthOf(text: string, size: number): number {
  return [...text].reduce((sum, char) => sum + (WIDTHS[char] ?? 0.7) * size, 0);
}

describe('numbers in the halves of a disc', () => {
  it.each(MONTHS)('reach over no line between the halves in %s, nor to the next disc', (date) => {
    const drawn = discs(DATASET, viewOf({ date }));
    for (const type of TYPES) {
      const rules = numberRules(SPEECH, drawn, false, type);
      for (const { iso3, us, europe } of drawn) {
        if (!us?.inside || us.number === null || !europe) continue;
        const rule = new RegExp(
          `data-host=${iso3}\\] text\\.us\\{transform:translate\\((-?\\d+)px\\);font-size:(\\d+)px`,
        );
        const [, x = '0', px = String(27 * type)] = rule.exec(rules) ?? [];
        const width = widthOf(halfNumber(SPEECH, us, false), Number(px));
        const middle = -us.radius * 0.46 + Number(x);
        expect([date, iso3, type, middle + width / 2 < 0]).toEqual([date, iso3, type, true]);
        expect(middle - width / 2).toBeGreaterThan(-us.radius * 1.85);
      }
    }
  });

  it('stay where they are where there is room', () => {
    const rules = numberRules(SPEECH, discs(DATASET, viewOf({ date: '2026-02' })), false, PICTURE.type);
    expect(rules).toMatch(/^#symbols \[data-host=POL\] text\.us\{[^}]*\}$/);
  });
});
