import { iso31661Alpha3ToAlpha2 } from 'iso-3166';
import Papa from 'papaparse';
import { cleanText, slugOf } from '../../src/exchange/slug.js';
import { DraftRecords, spanOf } from './draft-records.js';

interface TransactionRow {
  readonly id: string;
  readonly icij_sar_id: string;
  readonly filer_org_name_id: string;
  readonly filer_org_name: string;
  readonly begin_date: string;
  readonly end_date: string;
  readonly originator_bank_id: string;
  readonly originator_bank: string;
  readonly originator_iso: string;
  readonly beneficiary_bank_id: string;
  readonly beneficiary_bank: string;
  readonly beneficiary_iso: string;
  readonly number_transactions: string;
  readonly amount_transactions: string;
}

interface ConnectionRow {
  readonly icij_sar_id: string;
  readonly filer_org_name_id: string;
  readonly filer_org_name: string;
  readonly entity_b_id: string;
  readonly entity_b: string;
  readonly entity_b_iso_code: string;
}

/**
 * The two sheets of the FinCEN Files as a dataset: reports of suspicious activity (SARs), what each is about, and the
 * transfers between banks that they list. The sheets date no report.
 */
export function convertFincen(transactions: string, connections: string): DraftRecords {
  const records = new DraftRecords('FinCEN Files');
  for (const row of rowsOf<TransactionRow>(transactions)) addTransfer(row, records);
  for (const row of rowsOf<ConnectionRow>(connections)) addSubject(row, records);
  return records;
}

/** @throws Error where the text is not CSV with a header. */
function rowsOf<Row>(text: string): Row[] {
  const { data, errors } = Papa.parse<Row>(text, { header: true, skipEmptyLines: true });
  if (errors.length > 0) throw new Error(`Expected CSV with a header, but got: ${JSON.stringify(errors[0])}`);
  return data;
}

function addReport(row: TransactionRow | ConnectionRow, records: DraftRecords): string {
  const id = `sar-${row.icij_sar_id}`;
  const publisher = addBank(row.filer_org_name_id, row.filer_org_name, records);
  records.entity({
    kind: 'Work',
    id,
    name: `SAR ${row.icij_sar_id}`,
    workKind: 'suspicious activity report',
    publisher,
  });
  return id;
}

function addBank(icijId: string, name: string, records: DraftRecords): string {
  const id = slugOf(icijId);
  records.entity({
    kind: 'Organization',
    id,
    name: cleanText(name) || icijId,
    externalIds: [{ scheme: 'icij', value: icijId }],
  });
  return id;
}

function addCountry(bank: string, iso: string, source: string, records: DraftRecords): void {
  const country = iso31661Alpha3ToAlpha2[iso as keyof typeof iso31661Alpha3ToAlpha2];
  if (country === undefined) {
    records.leaveOut('country without a code of ISO 3166-1');
    return;
  }
  records.attribute({ entity: bank, type: 'JURISDICTION', value: { country } }, [
    { source, says: `Country of the bank: ${iso}.` },
  ]);
}

function addTransfer(row: TransactionRow, records: DraftRecords): void {
  const source = addReport(row, records);
  const subject = addBank(row.originator_bank_id, row.originator_bank, records);
  const object = addBank(row.beneficiary_bank_id, row.beneficiary_bank, records);
  addCountry(subject, row.originator_iso, source, records);
  addCountry(object, row.beneficiary_iso, source, records);
  if (subject === object) {
    records.leaveOut('transfer of a bank to itself');
    return;
  }
  const [amount, count] = [Number(row.amount_transactions), Number(row.number_transactions)];
  records.relationship(
    {
      id: `transfer-${row.id}`,
      subject,
      type: 'TRANSFERRED_TO',
      object,
      ...whenOf(row),
      quantities: [
        { measure: 'AMOUNT', min: amount, max: amount, unit: 'USD' },
        ...(count > 0 ? [{ measure: 'COUNT', min: count, max: count, unit: 'transfers' }] : []),
      ],
    },
    [
      {
        source,
        says: `${row.number_transactions || 'Some'} transfers, ${row.amount_transactions} USD.`,
        locator: row.id,
      },
    ],
  );
}

/** Where the sheet has the end before the start, only its words. */
function whenOf({ begin_date: begin, end_date: end }: TransactionRow): { when?: unknown } {
  const [start, last] = [dayOf(begin), dayOf(end)];
  const edtf = spanOf(start, last);
  if (edtf !== null) return { when: edtf };
  return start === undefined ? {} : { when: { words: `${begin} to ${end}` } };
}

/** "Mar 25, 2015" as EDTF. */
function dayOf(text: string): string | undefined {
  const [, month = '', day = '', year] = /^([A-Z][a-z]{2}) (\d{1,2}), (\d{4})$/.exec(text) ?? [];
  const number = MONTHS.indexOf(month) + 1;
  if (year === undefined || number === 0) return undefined;
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function addSubject(row: ConnectionRow, records: DraftRecords): void {
  const source = addReport(row, records);
  const bank = addBank(row.entity_b_id, row.entity_b, records);
  addCountry(bank, row.entity_b_iso_code, source, records);
  records.relationship({ subject: source, type: 'ABOUT', object: bank }, [
    { source, says: 'It names the bank as one of those that the transfers went through.' },
  ]);
}
