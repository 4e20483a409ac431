import { Dialog, DialogDismiss, DialogHeading } from '@ariakit/react';
import { Check, Copy } from 'lucide-react';
import { type ReactNode, useState } from 'react';

interface CopyDialogProps {
  readonly title: string;
  /** Null: closed. */
  readonly text: string | null;
  /** What decides of the text, above it. */
  readonly children?: ReactNode;
  onClose(): void;
}

/** A text to copy; where the browser lets no page write to the clipboard, it is there to be selected. */
export function CopyDialog({ title, text, children, onClose }: CopyDialogProps) {
  const [copied, setCopied] = useState<string | null>(null);
  const isCopied = text !== null && copied === text;
  const copy = () => {
    if (text !== null) void navigator.clipboard?.writeText(text).then(() => setCopied(text));
  };
  return (
    <Dialog
      open={text !== null}
      onClose={onClose}
      className="copy-dialog"
      backdrop={<div className="backdrop" />}
      unmountOnHide
    >
      <DialogHeading render={(props) => <h2 {...props}>{title}</h2>} />
      {children}
      <textarea
        readOnly
        value={text ?? ''}
        rows={5}
        aria-label={title}
        onFocus={({ target }) => target.select()}
      />
      <div className="actions">
        <button type="button" className="action" onClick={copy}>
          {isCopied ? <Check aria-hidden="true" /> : <Copy aria-hidden="true" />}{' '}
          <span aria-live="polite">{isCopied ? 'Copied' : 'Copy'}</span>
        </button>
        <DialogDismiss className="action">Close</DialogDismiss>
      </div>
    </Dialog>
  );
}
