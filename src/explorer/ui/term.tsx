import { Tooltip, TooltipAnchor, type TooltipAnchorProps, TooltipProvider } from '@ariakit/react';
import { CircleQuestionMark } from 'lucide-react';
import { useId } from 'react';
import { GLOSSARY, type GlossaryTerm } from './glossary.js';

/** Something that takes the focus, with the meaning of a term: on hover, on focus, and read out by a screen reader. */
export function Explained({ term, ...anchor }: { readonly term: GlossaryTerm } & TooltipAnchorProps) {
  const id = useId();
  return (
    <TooltipProvider timeout={250}>
      <TooltipAnchor aria-describedby={id} {...anchor} />
      <Tooltip className="tooltip" gutter={6} unmountOnHide portal>
        {GLOSSARY[term]}
      </Tooltip>
      <span id={id} hidden>
        {GLOSSARY[term]}
      </span>
    </TooltipProvider>
  );
}

/** A question mark beside a term. */
export function TermHelp({ term, label = term }: { readonly term: GlossaryTerm; readonly label?: string }) {
  return (
    <Explained
      term={term}
      className="term-help"
      render={<button type="button" />}
      aria-label={`What “${label}” means`}
    >
      <CircleQuestionMark aria-hidden="true" />
    </Explained>
  );
}
