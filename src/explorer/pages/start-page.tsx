import { useAnswer } from '../api/use-answer.js';
import { useContents } from '../api/use-contents.js';
import { ContentsList } from '../entity/contents-list.js';
import { EntityLinks } from '../entity/entity-links.js';
import { StatementLinks } from '../entity/statement-links.js';
import { type ContentsQuery, highlights } from '../generated/operations.js';
import { BoardList } from '../map/board-list.js';
import { ViewLink } from '../map/view-link.js';
import { Tour } from '../tour/tour.js';
import { ErrorNotice } from '../ui/error-notice.js';
import { Waiting } from '../ui/waiting.js';
import { questionView } from '../view/question-view.js';

/** The first page of any dataset: what to know first, where to start, and what is loaded. */
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
      <Tour />
      {contents.isPending && <Waiting what="the dataset" />}
      {contents.error && <ErrorNotice error={contents.error} onRetry={() => void contents.refetch()} />}
      {dataset && (
        <>
          {dataset.notice !== null && <p className="notice">{dataset.notice}</p>}
          <WhereToStart questions={dataset.questions} />
          <BoardList />
          <ContentsList dataset={dataset} />
        </>
      )}
    </>
  );
}

type Questions = NonNullable<ContentsQuery['dataset']>['questions'];

function WhereToStart({ questions }: { readonly questions: Questions }) {
  const { data, error, refetch } = useAnswer(highlights, {});
  const { mostConnected, bestSupported, newest, contested } = data?.data ?? {};
  const dated = newest?.edges.filter(({ node }) => node.support.firstReportedOn !== null) ?? [];
  return (
    <section className="where-to-start" aria-label="Where to start">
      {questions.length > 0 && <ExampleQuestions questions={questions} />}
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {bestSupported?.edges.length === 0 && (
        <p>
          Nothing is stated in this dataset yet. A table comes in with <code>attest import sheet</code>; by
          hand, records are written as <code>docs/writing-a-dataset.md</code> says.
        </p>
      )}
      {mostConnected && mostConnected.edges.length > 0 && (
        <>
          <h2>Most connected</h2>
          <EntityLinks entities={mostConnected.edges.map(({ node }) => node)} />
        </>
      )}
      {questions.length === 0 && bestSupported && bestSupported.edges.length > 0 && (
        <>
          <h2>Best supported</h2>
          <StatementLinks statements={bestSupported.edges.map(({ node }) => node)} />
        </>
      )}
      {dated.length > 0 && (
        <>
          <h2>Newest</h2>
          <p className="soft">What was reported last.</p>
          <StatementLinks statements={dated.map(({ node }) => node)} isNew />
        </>
      )}
      {contested && contested.edges.length > 0 && (
        <>
          <h2>Contested</h2>
          <p className="soft">
            Statements that cannot be true together, each with its sources:{' '}
            {contested.totalCount ?? 'more than can be counted'} in all.
          </p>
          <StatementLinks statements={contested.edges.map(({ node }) => node)} />
        </>
      )}
    </section>
  );
}

function ExampleQuestions({ questions }: { readonly questions: Questions }) {
  return (
    <>
      <h2>Example questions</h2>
      <ul>
        {questions.map((question) => (
          <li key={question.ask}>
            <ViewLink to={questionView(question)}>
              {question.ask} {question.shows !== null && <span className="soft">{question.shows}</span>}
            </ViewLink>
          </li>
        ))}
      </ul>
    </>
  );
}
