import type { VNode } from 'preact';
import type { PanelProps } from '../kit/panel.ts';
import { Unknown } from './HandoverBars.tsx';

/** The signs of the ledger, as its rows draw them. */
const SIGNS = {
  announced: (
    <g class="us">
      <rect class="announced" x="10" y="3" width="12" height="12" rx="2" />
    </g>
  ),
  leaves: (
    <g class="us">
      <rect class="leaves" x="10" y="1" width="12" height="16" rx="2" />
    </g>
  ),
  takesOver: (
    <g class="europe">
      <rect class="in-place" x="4" y="4" width="26" height="10" />
      <rect class="takes-over" x="4" y="2" width="7" height="14" rx="2" />
    </g>
  ),
  planned: (
    <g class="europe">
      <rect class="planned" x="3" y="4" width="26" height="10" />
    </g>
  ),
  open: (
    <g class="europe">
      <rect class="open" x="3" y="4" width="26" height="10" />
    </g>
  ),
  gap: (
    <g class="gap">
      <path d="M4 9H28M4 5V13M28 5V13" />
    </g>
  ),
  relief: (
    <g class="europe">
      <rect class="in-place" x="3" y="4" width="26" height="10" />
      <line class="relief" x1="16" x2="16" y1="4" y2="14" />
    </g>
  ),
  unknown: <Unknown side="europe" x={16} y={9} radius={8} />,
} as const satisfies Record<string, VNode>;

const KEYS = Object.keys(SIGNS) as (keyof typeof SIGNS)[];

/** What the marks of the ledger mean. */
export function HandoverSigns({ words }: Pick<PanelProps, 'words'>) {
  const { legend } = words.handover.chart;
  return (
    <ul class="ledger-signs" aria-label={legend.title}>
      {KEYS.map((key) => (
        <li key={key}>
          <svg class="handover-bars" width="32" height="18" aria-hidden="true">
            {SIGNS[key]}
          </svg>
          {legend[key]}
        </li>
      ))}
    </ul>
  );
}
