import { describe, expect, it } from 'vitest';
import { timeSpan } from '../../src/domain/time-span.js';
import { formatWhen, type Timing, withWhen } from '../../src/text/format-when.js';
import { on } from '../domain/given.js';

const said = ({ when = null, nature = 'STATE', bound = null, ...tense }: Partial<Timing & Timing['tense']>) =>
  formatWhen({ when, nature, bound, tense: { past: false, asOf: null, ...tense } });

describe('when it was so, in a sentence', () => {
  it.each<[string | null, string, string, string]>([
    // EDTF, an event, a state that is over, one that is not
    [null, '', '', ''],
    ['2018-05-30', 'on 30 May 2018', 'on 30 May 2018', 'on 30 May 2018'],
    ['2018-05', 'in May 2018', 'in May 2018', 'in May 2018'],
    ['2018', 'in 2018', 'in 2018', 'in 2018'],
    ['2018-21', 'in spring 2018', 'in spring 2018', 'in spring 2018'],
    ['1996~', 'in about 1996', 'in about 1996', 'in about 1996'],
    ['2018-05-30?', 'perhaps on 30 May 2018', 'perhaps on 30 May 2018', 'perhaps on 30 May 2018'],
    ['199X', 'some time in the 1990s', 'some time in the 1990s', 'some time in the 1990s'],
    ['201X~', 'about the 2010s', 'about the 2010s', 'about the 2010s'],
    ['2018-05-XX', 'some day in May 2018', 'some day in May 2018', 'some day in May 2018'],
    ['-0043-03-15', 'on 15 March 44 BCE', 'on 15 March 44 BCE', 'on 15 March 44 BCE'],
    ['2005/2006', 'between 2005 and 2006', 'from 2005 to 2006', 'from 2005 until 2006'],
    ['2018/..', 'no earlier than 2018', 'from 2018', 'since 2018'],
    ['2018/', 'no earlier than 2018', 'from 2018, end unknown', 'from 2018, end unknown'],
    ['../2033-07-01', 'by 1 July 2033', 'until 1 July 2033', 'until 1 July 2033'],
    ['/2016', 'by 2016', 'until 2016', 'until 2016'],
  ])('%s', (edtf, event, over, going) => {
    const when = edtf === null ? null : on(edtf);
    expect(said({ when, nature: 'EVENT', past: true })).toBe(event);
    expect(said({ when, past: true })).toBe(over);
    expect(said({ when })).toBe(going);
  });

  it('says what is inferred, and the words of the source where they are all there is', () => {
    const because = 'The week before.';
    const when = timeSpan({ edtf: '2018-05-23', words: 'last week', basis: 'INFERRED', because });
    expect(said({ when, nature: 'EVENT' })).toBe('on 23 May 2018 (inferred)');
    expect(said({ when: timeSpan({ words: 'for years' }) })).toBe('“for years”');
  });

  it('says as of when', () => {
    expect(said({ when: on('2023/2033'), asOf: { edtf: '2024-05-03' } })).toBe(
      'from 2023 until 2033, as of 3 May 2024',
    );
    expect(said({ asOf: { edtf: '2018-05' } })).toBe('as of May 2018');
    expect(said({ asOf: { edtf: '2018-05-01/2018-05-03' } })).toBe(
      'as of some day between 1 May 2018 and 3 May 2018',
    );
    expect(said({ asOf: 'UNDATED' })).toBe('in an undated source');
    expect(said({ when: on('2018'), asOf: 'UNSUPPORTED' })).toBe('in 2018, with no supporting evidence');
  });

  it('says by when a life had ended it, where the source gives no earlier end', () => {
    const bound = on('../1804-07-12');
    expect(said({ past: true, bound })).toBe('until 12 July 1804 at the latest');
    expect(said({ when: on('1780/..'), past: true, bound })).toBe(
      'from 1780 until 12 July 1804 at the latest',
    );
    expect(said({ when: on('1780/1790'), past: true, bound })).toBe('from 1780 to 1790');
  });

  it('follows what is said, with a comma where it is no time of its own', () => {
    expect(withWhen('Ada met Bruno', '')).toBe('Ada met Bruno');
    expect(withWhen('Ada met Bruno', 'in 2018')).toBe('Ada met Bruno in 2018');
    expect(withWhen('Ada advises Bruno', 'as of 2018')).toBe('Ada advises Bruno, as of 2018');
    expect(withWhen('Ada advises Bruno', 'in an undated source')).toBe(
      'Ada advises Bruno, in an undated source',
    );
    expect(withWhen('Ada advises Bruno', '“for years”')).toBe('Ada advises Bruno, “for years”');
  });
});
