import type { LetterMessages } from '../../i18n/en.ts';
import type { Speech } from '../base/speech.ts';
import { countryOf } from '../base/speech.ts';
import { lookOf } from './map-moves.ts';
import type { MapWords } from './place-words.ts';

/** The words of a language for the map: the placement knows codes of countries, messages are given countries. */
export function mapWords(
  messages: LetterMessages,
  speech: Pick<Speech, 'dataset'>,
  { isSmall, isNamed }: { readonly isSmall: boolean; readonly isNamed: boolean },
): MapWords {
  const country = (iso3: string) => countryOf(speech, iso3);
  const maybe = (iso3: string | null) => (iso3 === null ? null : country(iso3));
  return {
    ...messages,
    name: (iso3) => (isNamed ? messages.name(country(iso3)) : ''),
    group: (hosts) => (isNamed ? messages.group(hosts.map(country)) : ''),
    unarmed: (iso3) => ({ strong: '', fine: isNamed ? messages.unarmed(country(iso3)) : '' }),
    arrow: ({ change, relieves, returns, caveat, ...said }) => {
      const arrow = {
        ...said,
        kind: change.kind,
        side: change.side,
        date: change.month,
        look: lookOf(change),
        host: maybe(change.host),
        nation: maybe(change.nation),
        relieves: maybe(relieves),
        isConfirmed: change.status !== 'unconfirmed',
        returns:
          returns && (returns.status === 'unconfirmed' ? ('unconfirmed' as const) : ('announced' as const)),
        caveat: caveat === null ? null : { text: caveat },
      };
      return { strong: messages.arrow.strong(arrow), fine: messages.arrow.fine(arrow, isSmall) };
    },
    gap: ({ hosts, troops, change }, isShort) => {
      const gap = { hosts: hosts.map(country), troops, date: change.month };
      if (isShort) return { strong: messages.gap.short(gap), fine: '' };
      return { strong: messages.gap.strong(gap), fine: isSmall ? '' : messages.gap.fine(gap) };
    },
    loss: ({ host, ...said }) => {
      const loss = { ...said, host: country(host) };
      return { strong: messages.loss.strong(loss), fine: messages.loss.fine(loss) };
    },
  };
}
