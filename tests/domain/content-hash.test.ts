import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, sha256Hex, shortHash, shortHashOfAll } from '../../src/domain/content-hash.js';
import { atOnce } from '../../src/domain/pausable.js';
import { nodeSha256, portableSha256 } from '../../src/domain/sha256.js';

describe('canonical JSON', () => {
  it.each<[unknown, string]>([
    [{ b: 1, a: { d: null, c: [2, 1] } }, '{"a":{"c":[2,1],"d":null},"b":1}'],
    [{ a: undefined, b: 'é' }, '{"b":"é"}'],
    [[{ z: 1, A: 2, a: 3 }], '[{"A":2,"a":3,"z":1}]'],
    [[], '[]'],
    [[undefined, null], '[null,null]'],
    ['x', '"x"'],
    [null, 'null'],
  ])('of %j', (value, json) => expect(canonicalJson(value)).toBe(json));

  it('is the same whatever the order of the keys, and says the same as JSON', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const reversed = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(reversed)).toBe(canonicalJson(value));
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

describe('a hash', () => {
  it('is the same in Node as in a browser, of half a surrogate pair too', () => {
    expect(nodeSha256).not.toBeNull();
    const anyText = fc.string({
      unit: fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\ud800', '\udc00')),
    });
    fc.assert(
      fc.property(fc.array(anyText), (texts) => {
        for (const text of texts) expect(nodeSha256?.of(text)).toBe(portableSha256.of(text));
        const [inNode, anywhere] = [nodeSha256?.begin(), portableSha256.begin()];
        for (const text of texts) for (const hash of [inNode, anywhere]) hash?.update(text);
        expect(inNode?.digest()).toBe(anywhere.digest());
      }),
    );
  });

  it('of many values is that of their lines, however many', () => {
    const values = Array.from({ length: 20_000 }, (_, i) => ({ i, text: 'as long as a line is' }));
    const lines = values.map((value) => `${canonicalJson(value)}\n`).join('');
    expect(atOnce(shortHashOfAll(values))).toBe(sha256Hex(lines).slice(0, 16));
  });

  it('is the sha256 of the UTF-8', () => {
    expect(sha256Hex('Beyoncé')).toBe('95903d66ebdf2fbc102a78525e964aee1d48c789a1df74100245a0027919747a');
  });

  it('in short has 16 digits and tells values apart', () => {
    expect(shortHash({ a: 1 })).toMatch(/^[0-9a-f]{16}$/);
    expect(shortHash({ a: 1 })).not.toBe(shortHash({ a: 2 }));
  });
});
