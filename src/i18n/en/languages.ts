/** Words of the choice of a language, and of what stands on the page in another one than its own. */
export const languages = {
  label: 'Language',
  /** To readers whose browser prefers this language, on the page of another one: a line in this language. */
  offer: 'This map is also in English.',
  /** Takes the offer away. */
  decline: 'No, thank you',
  /** Behind a text of the tables that is kept in English on a page of another language. */
  inEnglish: '(in English)',
};
