import { isoDay } from '../../domain/day-range.js';
import type { Resolvers } from '../generated/resolver-types.js';

const iso = (day: number | null): string | null => (day === null ? null : isoDay(day));

export const timeSpanResolvers = {
  TimeSpan: {
    earliest: ({ earliest }) => iso(earliest),
    latest: ({ latest }) => iso(latest),
  },
} satisfies Resolvers;
