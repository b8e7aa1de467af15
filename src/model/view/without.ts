/**
 * Whether this build has SIPRI's table and measure, whose terms forbid commercial use: `WITHOUT_SIPRI=1` leaves both out
 * (`geo/site/without-sipri.ts`). Where no build has set it, in tests and tools, they are there.
 */
export const HAS_SIPRI: boolean = typeof WITHOUT_SIPRI === 'undefined' || !WITHOUT_SIPRI;
