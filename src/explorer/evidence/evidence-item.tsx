import { MessageCircleQuestion, MessageSquareQuote, OctagonX, PencilLine } from 'lucide-react';
import type { EntityLineFragment, EvidenceFragment } from '../generated/operations.js';
import { ViewLink } from '../map/view-link.js';
import { Explained, TermHelp } from '../ui/term.js';
import { useNavigation } from '../view/use-navigation.js';
import { entityView } from '../view/view.js';
import { SpanDetails } from './span-text.js';

interface EvidenceItemProps {
  readonly item: EvidenceFragment;
  /** The ids of those whom it is about: what they say themselves is their own word. */
  readonly ends: readonly string[];
}

/** One source that says, or disputes, one thing: who, where, how firmly, in our words. */
export function EvidenceItem({ item, ends }: EvidenceItemProps) {
  const { source, attributedTo, origin, assertion, stance, says, quote, locator, reportedOn, withdrawn } =
    item;
  const { retracted, corrected, publisher } = source;
  const isSelfReported = origin !== null && ends.includes(origin.id);
  return (
    <article className="evidence-item" data-stance={stance}>
      <p className="who-says">
        {attributedTo.length === 0 ? (
          <>
            <Named entity={source} />
            {ownWords(item)}
          </>
        ) : (
          <>
            <Speakers chain={attributedTo} />, as told in <Named entity={source} />
          </>
        )}
      </p>
      <p className="evidence-marks">
        {assertion === 'HEDGED' ? (
          <Explained term="hedged" render={<button type="button" className="badge" data-check="hedged" />}>
            <MessageCircleQuestion aria-hidden="true" /> Hedged
          </Explained>
        ) : (
          <span className="badge">Stated outright</span>
        )}
        {isSelfReported && (
          <Explained
            term="self-reported"
            render={<button type="button" className="badge" data-check="self-reported" />}
          >
            <MessageSquareQuote aria-hidden="true" /> Self-reported by {origin.name}
          </Explained>
        )}
        {withdrawn && (
          <span className="badge" data-status="denied">
            <OctagonX aria-hidden="true" /> Not counted: withdrawn
          </span>
        )}
        {retracted !== null && (
          <span className="badge">
            <OctagonX aria-hidden="true" /> Source retracted
          </span>
        )}
        {corrected !== null && (
          <span className="badge">
            <PencilLine aria-hidden="true" /> Source corrected
          </span>
        )}
      </p>
      <p className="says">
        <span className="says-label">Our paraphrase</span> {says}
      </p>
      {quote !== null && (
        <p>
          <span className="says-label">Quote</span> <q>{quote}</q>
        </p>
      )}
      <dl className="facts">
        <dt>Source</dt>
        <dd>
          <Named entity={source} />
          {publisher !== null && `, ${publisher.name}`}
          {locator !== null && `, ${locator}`}
          {source.url !== null && (
            <>
              {' · '}
              <a href={source.url} rel="noreferrer" target="_blank">
                Open source
              </a>
            </>
          )}
        </dd>
        <dt>
          Original source <TermHelp term="origin" label="original source" />
        </dt>
        <dd>{origin === null ? 'unattributed (not counted)' : <Named entity={origin} />}</dd>
        <dt>Reported</dt>
        <dd>{reportedOn === null ? 'date unknown' : <SpanDetails span={reportedOn} />}</dd>
        {retracted !== null && (
          <>
            <dt>Retracted</dt>
            <dd>
              <SpanDetails span={retracted.on} /> {retracted.note}
            </dd>
          </>
        )}
        {corrected !== null && (
          <>
            <dt>Corrected</dt>
            <dd>
              <SpanDetails span={corrected.on} /> {corrected.note}
            </dd>
          </>
        )}
      </dl>
    </article>
  );
}

/** How a source says it that names no speaker. */
function ownWords({ assertion, origin, source }: EvidenceFragment): string {
  if (assertion === 'HEDGED') return ' reports it, unattributed';
  const isItsOwn = origin === null || origin.id === source.id || origin.id === source.publisher?.id;
  return isItsOwn ? ' says so' : ` repeats ${origin.name}`;
}

/** Nearest first: whom the source names, and whom those name in turn. */
function Speakers({ chain }: { readonly chain: readonly EntityLineFragment[] }) {
  return [...chain].reverse().map((speaker, i) => (
    <span key={speaker.id}>
      {i > 0 && ', by way of '}
      <Named entity={speaker} />
    </span>
  ));
}

function Named({ entity }: { readonly entity: EntityLineFragment }) {
  const { entry } = useNavigation();
  return <ViewLink to={entityView(entry.view, entity.id)}>{entity.name}</ViewLink>;
}
