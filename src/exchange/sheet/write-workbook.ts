import writeExcelFile from 'write-excel-file/node';

/** A workbook of one sheet: the first row names the columns and stays in view. A text is never a formula. */
export async function writeWorkbook<Field extends string>(
  file: string,
  columns: readonly Field[],
  rows: readonly Partial<Readonly<Record<Field, string | number>>>[],
): Promise<void> {
  const header = columns.map((value) => ({ value, type: String, fontWeight: 'bold' as const }));
  const cells = rows.map((row) =>
    columns.map((column) => {
      const value = row[column];
      if (value === undefined || value === '') return null;
      return typeof value === 'number'
        ? { value, type: Number }
        : { value: value.slice(0, LONGEST_CELL), type: String };
    }),
  );
  await writeExcelFile([header, ...cells], { stickyRowsCount: 1 }).toFile(file);
}

/** Excel's own limit. */
const LONGEST_CELL = 32_767;
