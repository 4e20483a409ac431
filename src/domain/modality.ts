export const POLARITIES = ['AFFIRMED', 'NEGATED'] as const;
export type Polarity = (typeof POLARITIES)[number];

/** Modality is outside, polarity inside: NEGATED PLANNED = it is planned that it does not happen. */
export const MODALITIES = ['ACTUAL', 'PLANNED', 'POSSIBLE'] as const;
export type Modality = (typeof MODALITIES)[number];
