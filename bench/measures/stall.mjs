import { requestOf } from '../contestants.mjs';
import { WORKLOADS } from '../workloads.mjs';

/** Of each workload so many questions. */
const OF_EACH = 20;
const CONNECTIONS = 16;

/**
 * How late the event loop comes while one service is asked all workloads at once.
 * @param {import('../child.mjs').Service} service an Attest.
 * @param {import('../choose-questions.mjs').Questions} questions
 * @param {ReturnType<typeof import('../load.mjs').startLoad>} load
 * @param {number} seconds
 */
export async function measureStall(service, questions, load, seconds) {
  const lists = WORKLOADS.map((workload) => {
    const words = workload.words(questions).attest;
    return workload
      .about(questions)
      .slice(0, OF_EACH)
      .map((variables) => requestOf(words, variables));
  });
  // One of each workload after the other, so that they are mixed.
  const requests = Array.from({ length: OF_EACH }, (_, i) => lists.flatMap((list) => list[i] ?? [])).flat();
  await service.used();
  const { perSecond } = await load.run({ url: service.url, requests, connections: CONNECTIONS, seconds });
  return { perSecond, ...(await service.used()).loopDelay };
}
