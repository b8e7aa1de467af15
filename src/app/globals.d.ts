/** Tags of the languages that have a catalogue in `src/i18n/`, set by the build. */
declare const LANGUAGES: readonly string[];
/** Versions of the data that are kept beside the newest, in `data/<version>/`, set by the build. */
declare const KEPT_VERSIONS: readonly string[];
/** Language at the root of the site, set by the build; each other one has a folder there. */
declare const MAIN_LANGUAGE: string;
/** Whether the later parts are in the document itself, under the ids in `PARTS`, set by the build. */
declare const IS_ONE_FILE: boolean;
/** Where readers report errors, an https or mailto address, set by the build; `null`: nowhere. */
declare const CORRECTIONS_ADDRESS: string | null;
/** Who made the site, set by the build; `null`: not said. */
declare const MAKER: string | null;
/** Where the source code is, an https address, set by the build; `null`: not said. */
declare const REPOSITORY_ADDRESS: string | null;
/** Whether SIPRI's table and measure are left out, set by the build. */
declare const WITHOUT_SIPRI: boolean;
/** Address of the document of this language on the site, set by the build; `null`: not known. */
declare const PAGE_ADDRESS: string | null;
/** The way from a document to what all languages have in common (`data/`, `assets/`), set by the build: empty, or `../`. */
declare const SITE_ROOT: string;
/** Addresses of the parts that are loaded later, relative to the document, set by the build (`geo/site/parts.ts`). */
declare const PARTS: Readonly<
  Record<
    'panels' | 'story' | 'share' | 'letters' | 'edition' | 'people' | 'frame' | 'offer' | 'detail',
    string
  >
>;
