import { useContents } from '../api/use-contents.js';
import { BestSupported } from '../entity/best-supported.js';
import { ContentsList } from '../entity/contents-list.js';
import { ViewLink } from '../map/view-link.js';
import { ErrorNotice } from '../ui/error-notice.js';
import { Waiting } from '../ui/waiting.js';
import { questionView } from '../view/question-view.js';

/** The first page: example questions, and what is loaded. */
export function StartPage() {
  const contents = useContents();
  const dataset = contents.data?.data.dataset;

  return (
    <>
      <h1 tabIndex={-1}>How are they connected, and who says so?</h1>
      <p className="lead">
        A graph of people, organizations, places, events, works and topics, in which every relationship
        carries its source.
      </p>
      <section className="example-questions" aria-label="Where to start">
        {contents.isPending && <Waiting what="the dataset" />}
        {dataset && dataset.questions.length === 0 && <BestSupported />}
        {dataset && dataset.questions.length > 0 && (
          <>
            <h2>Example questions</h2>
            <ul>
              {dataset.questions.map((question) => (
                <li key={question.ask}>
                  <ViewLink to={questionView(question)}>
                    {question.ask} {question.shows !== null && <span className="soft">{question.shows}</span>}
                  </ViewLink>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      {contents.error && <ErrorNotice error={contents.error} onRetry={() => void contents.refetch()} />}
      {dataset && <ContentsList dataset={dataset} />}
    </>
  );
}
