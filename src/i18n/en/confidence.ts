/** How sure a row of the tables is. */
export const confidence = { high: 'high confidence', medium: 'medium confidence', low: 'low confidence' };
