import type { EvidenceFields, ImportDraft, Item } from '../import/import-draft.js';
import type { EdgeInFile, Graph, NodeInFile } from './read-graph.js';

/** Whether `attest export` wrote it, as its `about` says. */
export function isOwnGraph({ facts }: Graph): boolean {
  return /^GraphML, written by Attest /m.test(facts.get('about') ?? '');
}

/**
 * A graph that Attest wrote as the records that it was written of, as far as it carries them. A relationship whose evidence does not
 * count, or is disputed, is held: the graph does not say which source says what, and it would come back as if all supported it.
 */
export function addOwnGraph({ nodes, edges }: Graph, draft: ImportDraft): void {
  for (const node of nodes) addOwnNode(node, draft);
  for (const edge of edges) addOwnEdge(edge, draft);
}

function addOwnNode({ file, line, id, labels, properties }: NodeInFile, draft: ImportDraft): void {
  const name = properties.get('label') ?? '';
  const item: Item = { number: line, id, sort: labels.join(' '), name };
  draft.addItem(item);
  const aliases = properties.get('aliases')?.split('; ') ?? [];
  const isEvent = labels.includes('Event');
  const evidence = citing(properties, `${file}, node ${id}`, name);
  if (isEvent && evidence.length === 0) {
    draft.settle(item, 'held', 'the graph names no source that supports it');
    return;
  }
  draft.entity(item, {
    id,
    kind: labels.join(' '),
    name,
    ...given(properties, ['description', 'url', 'modality', 'when']),
    ...(aliases.length > 0 && { aliases }),
    ...(isEvent && { evidence }),
    ...(properties.get('unnamed') === 'true' && { unnamed: true }),
  });
}

function addOwnEdge(
  { file, line, id, source, target, type, properties }: EdgeInFile,
  draft: ImportDraft,
): void {
  const item: Item = { number: line, id, sort: type, name: `${source} → ${target}` };
  draft.addItem(item);
  const evidence = citing(properties, `${file}, edge ${id}`, properties.get('label') ?? type);
  if (evidence.length === 0) {
    draft.settle(item, 'held', 'the graph names no source that supports it');
    return;
  }
  if (properties.get('disputed') === 'true') {
    draft.settle(item, 'held', 'it is disputed, and the graph does not say by which source');
    return;
  }
  const [when, asOf] = [properties.get('when'), properties.get('when_seen')];
  draft.relationship(
    item,
    {
      id: authorId(id),
      subject: source,
      type,
      object: target,
      // OTHER says what it is in its detail, where not in a type of its own.
      ...(type === 'OTHER' && properties.has('narrower_type') && { detail: properties.get('narrower_type') }),
      ...given(properties, ['polarity', 'modality', 'detail']),
      ...((when !== undefined || asOf !== undefined) && { when: { edtf: when, asOf } }),
    },
    evidence,
  );
  if (properties.has('narrower_type'))
    draft.leaveOut(`${type}.narrower_type`, 'the graph does not say what the types of its own mean');
}

/** An item of evidence for each source that the graph names as one that counts. */
function citing(properties: ReadonlyMap<string, string>, locator: string, words: string): EvidenceFields[] {
  const sources = properties.get('supporting_sources')?.split(' ') ?? [];
  return sources.map((source) => ({ source, says: `The graph says: ${words}`, locator }));
}

/** An id that was worked out of the content begins with `r_`, which no author may choose: the content is no longer all there. */
const authorId = (id: string): string => id.replaceAll('_', '-');

function given(properties: ReadonlyMap<string, string>, names: readonly string[]): Record<string, string> {
  return Object.fromEntries([...properties].filter(([name]) => names.includes(name)));
}
