import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Makes the sha256 of texts, in hex: of their UTF-8, in which half of a surrogate pair is U+FFFD. */
export interface Sha256 {
  of(text: string): string;
  /** The same as of all of the texts that it is given, one after the other. */
  begin(): RunningHash;
}

export interface RunningHash {
  update(text: string): void;
  /** Once, at the end. */
  digest(): string;
}

/** Runs anywhere. */
export const portableSha256: Sha256 = {
  of: (text) => bytesToHex(sha256(utf8ToBytes(text))),
  begin: () => {
    const hash = sha256.create();
    return {
      update: (text) => void hash.update(utf8ToBytes(text)),
      digest: () => bytesToHex(hash.digest()),
    };
  },
};

/** The part of `node:crypto` that is used. */
interface NodeCrypto {
  hash(algorithm: 'sha256', text: string): string;
  createHash(algorithm: 'sha256'): { update(text: string): unknown; digest(encoding: 'hex'): string };
}

interface MaybeNode {
  readonly process?: { readonly getBuiltinModule?: (name: string) => unknown };
}

/** Ten times as fast; null where there is no Node. */
export const nodeSha256: Sha256 | null = fromNode();

function fromNode(): Sha256 | null {
  // Not imported, so that a browser can load this file.
  const crypto = (globalThis as MaybeNode).process?.getBuiltinModule?.('node:crypto') as
    | NodeCrypto
    | undefined;
  if (crypto === undefined) return null;
  return {
    of: (text) => crypto.hash('sha256', text),
    begin: () => {
      const hash = crypto.createHash('sha256');
      return { update: (text) => void hash.update(text), digest: () => hash.digest('hex') };
    },
  };
}

export const SHA256: Sha256 = nodeSha256 ?? portableSha256;
