/** The part of the `edtf` package that we use; it ships no types. */
declare module 'edtf' {
  /** Milliseconds since 1970-01-01T00:00Z of the first and the last moment. Throws on a syntax error. */
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
