/**
 * Whether this build has SIPRI's table and measure, whose terms forbid commercial use: `WITHOUT_SIPRI=1` leaves both out
 * (`geo/site/without-sipri.ts`). Where no build has set it, in tests and tools, they are there. The measures ask the same
 * in `src/model/view/measures.ts`, since the model takes no values from here.
 */
export const HAS_SIPRI: boolean = typeof WITHOUT_SIPRI === 'undefined' || !WITHOUT_SIPRI;
