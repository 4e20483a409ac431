const NUMBER = new Intl.NumberFormat('en');

/** "1 source", "1,234 sources". */
export function counted(count: number, one: string, many: string = `${one}s`): string {
  return `${NUMBER.format(count)} ${count === 1 ? one : many}`;
}
