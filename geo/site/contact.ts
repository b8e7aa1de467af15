import { correctionsAddress } from './corrections-address.ts';

/** Who made the site and where readers can turn: settings of the build. What is not set is not shown, and the build says so. */

type Environment = Readonly<Record<string, string | undefined>>;

/** What the build knows; `null` where nothing is set. */
export interface Contact {
  readonly maker: string | null;
  /** Address of the source code, https. */
  readonly repository: string | null;
  /** Where errors are reported, https or mailto. */
  readonly corrections: string | null;
}

/** Throws where an address is not one. */
export function contactOf({ MAKER, REPOSITORY_ADDRESS, CORRECTIONS_ADDRESS }: Environment): Contact {
  if (REPOSITORY_ADDRESS && !/^https:\/\/\S+$/.test(REPOSITORY_ADDRESS))
    throw new Error(`REPOSITORY_ADDRESS must begin with https://, not "${REPOSITORY_ADDRESS}"`);
  return {
    maker: MAKER?.trim() || null,
    repository: REPOSITORY_ADDRESS || null,
    corrections: correctionsAddress(CORRECTIONS_ADDRESS),
  };
}

/** What the log of the build says of settings that are missing, one line each. */
export function missingContact({ maker, repository, corrections }: Contact): readonly string[] {
  return [
    maker === null && 'MAKER is not set: no page says who made the site.',
    repository === null && 'REPOSITORY_ADDRESS is not set: no page leads to the source code.',
    corrections === null && 'CORRECTIONS_ADDRESS is not set: no page says where to report an error.',
  ].filter((line) => line !== false);
}
