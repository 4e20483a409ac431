import { describe, expect, it } from 'vitest';
import { answerCsv } from '../../src/playground/answer-csv.js';
import { csvText } from '../../src/web/csv-text.js';

const MARK = '\uFEFF';

describe('a table as CSV', () => {
  it('is RFC 4180: CRLF between records, quotes doubled within quotes, nothing for null', () => {
    const rows = [
      ['a', 'She said "no", twice'],
      ['b', 'two\nlines'],
      [null, 7],
      [true, ''],
    ];
    expect(csvText({ columns: ['id', 'says, in short'], rows })).toBe(
      `${MARK}id,"says, in short"\r\na,"She said ""no"", twice"\r\nb,"two\nlines"\r\n,7\r\ntrue,`,
    );
  });

  it.each(['=1+1', '+49', '-cmd', '@SUM(A1)', '\tx', '\rx', '\nx', '=1\n+1', '＝1', '＋1', '－1', '＠x'])(
    'keeps a spreadsheet from running %j',
    (text) => {
      expect(csvText({ columns: ['says'], rows: [[text]] })).toBe(`${MARK}says\r\n"'${text}"`);
    },
  );

  it('leaves numbers as they are, and texts that only contain such a sign', () => {
    expect(csvText({ columns: ['a', 'b'], rows: [[-3, '2005-01/2006']] })).toBe(
      `${MARK}a,b\r\n-3,2005-01/2006`,
    );
  });
});

describe('an answer as CSV', () => {
  it('says how many rows the file has', () => {
    expect(
      answerCsv('{"data": {"entities": {"edges": [{"node": {"id": "a"}}, {"node": {"id": "b"}}]}}}'),
    ).toEqual({
      text: `${MARK}#,id\r\n1,a\r\n2,b`,
      remarks: ['2 rows'],
    });
  });

  it('says what the file lacks', () => {
    expect(
      answerCsv('{"data": {"a": {"name": "A"}, "b": null}, "errors": [{"message": "too late"}]}'),
    ).toEqual({
      text: `${MARK}a.name,b\r\nA,`,
      remarks: [
        '1 row',
        'it has no ids, since the query selects none',
        'the errors in the answer are not in it',
      ],
    });
  });

  it.each(['{"errors": []}', '{"data": null}', '{"data": {"entities": {"edges": []}}}'])(
    'is refused where nothing was found: %s',
    (answer) => {
      expect(() => answerCsv(answer)).toThrow(
        'Expected an answer with something in it; this one found nothing',
      );
    },
  );
});
