/* Holds a store of your own against the port's conformance suite. This one is wrong: it follows no former id. */
import { type Dataset, type GraphStore, memoryStore } from 'attest-graph';
import { audits } from 'attest-graph/testing';

async function open(dataset: Dataset): Promise<GraphStore> {
  const store = memoryStore(dataset);
  const currentIds: GraphStore['currentIds'] = async (ids) => {
    const { revision, value } = await store.currentIds(ids);
    return { revision, value: value.map((id, index) => (id === ids[index] ? id : null)) };
  };
  return { ...store, currentIds };
}

for (const { id, name, run } of audits) {
  await run(open).catch(({ message }: Error) => console.log(`${id}: a store ${name}\n${message}`));
}
