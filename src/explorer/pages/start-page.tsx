import { useAnswer } from '../api/use-answer.js';
import { useContents } from '../api/use-contents.js';
import { BestSupported } from '../entity/best-supported.js';
import { ContentsList } from '../entity/contents-list.js';
import { entitiesNamed } from '../generated/operations.js';
import { ViewLink } from '../map/view-link.js';
import { ErrorNotice } from '../ui/error-notice.js';
import { Waiting } from '../ui/waiting.js';
import { EXAMPLE_QUESTIONS } from './example-questions.js';

/** The first page: example questions, and what is loaded. */
export function StartPage() {
  const contents = useContents();
  const known = useAnswer(entitiesNamed, { ids: EXAMPLE_QUESTIONS.flatMap(({ about }) => about) });
  const ids = new Set(known.data?.data.entities?.edges.map(({ node }) => node.id));
  const questions = EXAMPLE_QUESTIONS.filter(({ about }) => about.every((id) => ids.has(id)));
  const dataset = contents.data?.data.dataset;

  return (
    <>
      <h1 tabIndex={-1}>How are they connected, and who says so?</h1>
      <p className="lead">
        A graph of people, organizations, places, events, works and topics, in which every relationship
        carries its source.
      </p>
      <section className="example-questions" aria-label="Where to start">
        {known.data !== undefined && questions.length === 0 && <BestSupported />}
        {known.data === undefined && known.error === null && <Waiting what="the dataset" />}
        {questions.length > 0 && <h2>Example questions</h2>}
        <ul>
          {questions.map(({ words, view }) => (
            <li key={words}>
              <ViewLink to={view}>{words}</ViewLink>
            </li>
          ))}
        </ul>
      </section>
      {contents.error && <ErrorNotice error={contents.error} onRetry={() => void contents.refetch()} />}
      {dataset && <ContentsList dataset={dataset} />}
    </>
  );
}
