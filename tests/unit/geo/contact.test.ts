/** Maker, source code and where errors are reported: from the settings of a build to its log. */
import { expect, it } from 'vitest';
import { contactOf, missingContact } from '../../../geo/site/contact.ts';

const ALL = {
  MAKER: ' N.N. ',
  REPOSITORY_ADDRESS: 'https://example.org/code',
  CORRECTIONS_ADDRESS: 'mailto:data@example.org',
};

it('a build with all settings has nothing to say of them', () => {
  const contact = contactOf(ALL);
  expect(contact).toEqual({
    maker: 'N.N.',
    repository: 'https://example.org/code',
    corrections: 'mailto:data@example.org',
  });
  expect(missingContact(contact)).toEqual([]);
});

it.each(Object.keys(ALL))('a build without %s says so, and nothing else', (name) => {
  for (const value of [undefined, ''])
    expect(missingContact(contactOf({ ...ALL, [name]: value }))).toEqual([
      expect.stringContaining(`${name} is not set`),
    ]);
});

it('an address of the source code that is none ends the build', () => {
  for (const address of ['example.org', 'javascript:alert(1)', 'http://example.org'])
    expect(() => contactOf({ ...ALL, REPOSITORY_ADDRESS: address })).toThrow('REPOSITORY_ADDRESS');
});
