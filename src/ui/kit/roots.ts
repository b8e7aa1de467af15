/**
 * Ids of elements of the document that the running page takes over. Each is an export of its own, so that a script carries
 * only those it uses.
 */
export const headline = 'headline';
export const map = 'map';
export const letters = 'letters';
export const symbols = 'symbols';
export const mapTools = 'map-tools';
export const controls = 'controls';
export const search = 'search';
export const legend = 'legend';
export const classes = 'classes';
export const definitions = 'definitions';
export const changeCount = 'change-count';
export const time = 'time';
export const timeText = 'time-text';
export const play = 'play';
export const compare = 'compare';
export const timeEntry = 'time-entry';
export const month = 'month';
export const since = 'since';
export const timeEvents = 'time-events';
export const views = 'views';
export const panel = 'panel';
export const downloads = 'downloads';
export const about = 'about';
export const notice = 'notice';
export const share = 'share';
export const fullView = 'full-view';
export const strip = 'strip';
export const otherMonths = 'other-months';
export const latest = 'latest';
export const languages = 'languages';
