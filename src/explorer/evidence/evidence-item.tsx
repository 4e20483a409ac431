import { MessageCircleQuestion, MessageSquareQuote, OctagonX, PencilLine } from 'lucide-react';
import { isSelfReported } from '../../domain/support.js';
import { ownAccount, speakersFromOrigin } from '../../text/attribution.js';
import { DATE_UNKNOWN } from '../../text/format-date.js';
import type { EntityLineFragment, EvidenceFragment } from '../generated/operations.js';
import { ViewLink } from '../map/view-link.js';
import { Explained, TermHelp } from '../ui/term.js';
import { useNavigation } from '../view/use-navigation.js';
import { entityView } from '../view/view.js';
import { DateDetails } from './date-text.js';

interface EvidenceItemProps {
  readonly item: EvidenceFragment;
  /** The ids of what it is about: what they say themselves is self-reported. */
  readonly ends: readonly string[];
}

/** One source that says, or disputes, one thing: who, where, how firmly, in our words. */
export function EvidenceItem({ item, ends }: EvidenceItemProps) {
  const { source, attributedTo, origin, assertion, stance, says, quote, locator, reportedOn, withdrawn } =
    item;
  const { retracted, corrected, publisher } = source;
  const isOwnWord = origin !== null && isSelfReported(origin.id, ends);
  return (
    <article className="evidence-item" data-stance={stance}>
      <p className="who-says">
        {attributedTo.length === 0 ? (
          <>
            <Named entity={source} />
            {ownAccount(item)}
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
        {isOwnWord && (
          <Explained
            term="self-reported"
            render={<button type="button" className="badge" data-check="self-reported" />}
          >
            <MessageSquareQuote aria-hidden="true" /> Self-reported by {origin.label}
          </Explained>
        )}
        {withdrawn && (
          <span className="badge" data-form="negated">
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
          {publisher !== null && `, ${publisher.label}`}
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
        <dd>{reportedOn === null ? DATE_UNKNOWN : <DateDetails date={reportedOn} />}</dd>
        {retracted !== null && (
          <>
            <dt>Retracted</dt>
            <dd>
              <DateDetails date={retracted.on} /> {retracted.note}
            </dd>
          </>
        )}
        {corrected !== null && (
          <>
            <dt>Corrected</dt>
            <dd>
              <DateDetails date={corrected.on} /> {corrected.note}
            </dd>
          </>
        )}
      </dl>
    </article>
  );
}

/** Who says it first, then through which speakers the source has it. */
function Speakers({ chain }: { readonly chain: readonly EntityLineFragment[] }) {
  return speakersFromOrigin(chain).map((speaker, i) => (
    <span key={speaker.id}>
      {i === 1 && ', by way of '}
      {i > 1 && ' and '}
      <Named entity={speaker} />
    </span>
  ));
}

function Named({ entity }: { readonly entity: EntityLineFragment }) {
  const { entry } = useNavigation();
  return <ViewLink to={entityView(entry.view, entity.id)}>{entity.label}</ViewLink>;
}
