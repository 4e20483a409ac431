import { connectionBetween, openDataset } from 'attest-graph';

const store = await openDataset('my-dataset');
const { paths } = await connectionBetween(store, 'kim-kardashian', 'jack-johnson');
for (const { summary } of paths) console.log(summary);
await store.close();
