/** The link by which readers report an error, and the setting that it needs. */
import { describe, expect, it } from 'vitest';
import { correctionsAddress } from '../../../geo/site/corrections-address.ts';
import { later } from '../../../src/i18n/en.ts';
import { reportLink } from '../../../src/model/base/report-link.ts';

const report = { subject: 'Error in the data: forces a&b', text: 'Row: forces a&b\nValue: 900 #1' };

describe('the link of a report', () => {
  it('fills title and body of a form, after what its address has, before its fragment', () => {
    const url = new URL(reportLink('https://example.org/new?labels=data#form', report));
    expect(url.hash).toBe('#form');
    expect([...url.searchParams]).toEqual([
      ['labels', 'data'],
      ['title', report.subject],
      ['body', report.text],
    ]);
  });

  it('fills subject and body of a letter, with spaces as mail programs read them', () => {
    const link = reportLink('mailto:data@example.org', report);
    expect(link).toMatch(/^mailto:data@example\.org\?subject=Error%20in%20the%20data/);
    expect(link).not.toContain('+');
    const { searchParams } = new URL(link);
    expect([searchParams.get('subject'), searchParams.get('body')]).toEqual([report.subject, report.text]);
  });

  it('says row, value and data version, and that no number is stated', () => {
    const { text } = later.report;
    expect(text({ text: 'forces f1' }, { text: '1.1.0' }, 0)).toContain('Value: 0\nData version: 1.1.0');
    expect(text({ text: 'forces f1' }, { text: '1.1.0' }, null)).toContain(
      'Row: forces f1\nValue: none stated',
    );
  });
});

describe('the address for corrections', () => {
  it('is a form or a mailbox, or not there', () => {
    expect([correctionsAddress(undefined), correctionsAddress('')]).toEqual([null, null]);
    expect(correctionsAddress('https://example.org/new?labels=data')).toBe(
      'https://example.org/new?labels=data',
    );
    expect(correctionsAddress('mailto:data@example.org')).toBe('mailto:data@example.org');
  });

  it.each(['http://example.org', 'javascript:alert(1)', 'mailto:', 'mailto:nobody', 'example.org'])(
    'is refused by name: %s',
    (setting) => {
      expect(() => correctionsAddress(setting)).toThrow('CORRECTIONS_ADDRESS must be');
    },
  );
});
