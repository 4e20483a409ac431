/** The day on the reader's calendar, as EDTF: in the evening west of Greenwich, UTC is a day ahead. */
export function localDay(time: Date): string {
  const [month, day] = [time.getMonth() + 1, time.getDate()].map((number) => String(number).padStart(2, '0'));
  return `${time.getFullYear()}-${month}-${day}`;
}
