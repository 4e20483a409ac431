/* The lease is on the (:Dataset). Times are the server's, in milliseconds: loaders' clocks may differ. */

/** A node that is written to is locked: others that ask at the same time wait, and then read what the first wrote. */
export const ACQUIRE = `
  MERGE (d:Dataset {id: 'current'})
  ON CREATE SET d.state = 'EMPTY', d.version = 0
  SET d.locked = true
  WITH d, d.leaseKey IS NULL OR d.leaseKey = $key OR d.leaseUntil < timestamp() AS isGranted
  SET d += CASE WHEN isGranted
    THEN {leaseKey: $key, leaseHolder: $holder, leaseUntil: timestamp() + $milliseconds}
    ELSE {} END
  REMOVE d.locked
  RETURN isGranted, d.leaseHolder AS holder, d.leaseUntil AS until`;

/** No row where another loader has it. */
export const RENEW = `
  MATCH (d:Dataset {id: 'current'})
  SET d.locked = true
  REMOVE d.locked
  WITH d WHERE d.leaseKey = $key
  SET d.leaseUntil = timestamp() + $milliseconds
  RETURN d.id`;

export const RELEASE = `
  MATCH (d:Dataset {id: 'current', leaseKey: $key})
  REMOVE d.leaseKey, d.leaseHolder, d.leaseUntil`;
