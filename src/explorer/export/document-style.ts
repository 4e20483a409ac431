/** For paper first: the document stands alone, so its style is in it. No quotes, which would be escaped. */
export const DOCUMENT_STYLE = `
body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; color: #111; background: #fff; font: 11pt/1.5 Georgia, serif; }
h1 { font-size: 20pt; line-height: 1.2; margin: 0; }
h2 { font-size: 14pt; margin: 2rem 0 0.5rem; border-bottom: 1px solid #999; }
h3 { font-size: 11pt; margin: 1rem 0 0; }
a { color: inherit; }
ul, ol { padding-inline-start: 1.5rem; }
li { margin-block: 0.35rem; break-inside: avoid; overflow-wrap: anywhere; }
h2, h3 { break-after: avoid; }
sup { line-height: 0; }
.soft { color: #555; font-size: 9.5pt; }
.notes { font-size: 9.5pt; }
footer { margin-top: 2rem; border-top: 1px solid #999; color: #555; font-size: 9.5pt; overflow-wrap: anywhere; }
@page { margin: 2cm; }
@media print { body { margin: 0; max-width: none; } }
`;
