/** As many changed nodes are written in one transaction; above that, several take them, and readers wait. */
export const MAX_CHANGES_PER_TRANSACTION = 50_000;
