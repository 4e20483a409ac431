import { Dialog, DialogDismiss, DialogHeading } from '@ariakit/react';
import { useEffect, useMemo, useState } from 'react';
import { saveFile } from '../../web/save-file.js';
import { currentColors } from '../map/current-colors.js';
import { measureText } from '../map/measure-text.js';
import { announce } from '../ui/announcer.js';
import type { Shown } from '../view/shown.js';
import { type PictureInput, picture } from './picture.js';
import { printPicture } from './print-picture.js';
import { fileName } from './shown-json.js';
import { toPng } from './to-png.js';

/** What a picture is for: its width in pixels, and width by height where that is fixed. */
const SIZES = {
  web: { label: 'Web (1,600 pixels wide)', width: 1600, aspect: null, shape: 1.5 },
  print: { label: 'Print (180 mm wide at 300 dpi)', width: 2126, aspect: null, shape: 0.95 },
  card: { label: 'Social card (1,200 × 630)', width: 1200, aspect: 1200 / 630, shape: 1.9 },
} as const;
type Size = keyof typeof SIZES;

interface PictureDialogProps {
  readonly shown: Shown;
  /** How the map looks, and where its reader put things, null where nothing was moved; null: closed. */
  readonly map: Pick<PictureInput, 'look' | 'places'> | null;
  onClose(): void;
}

/** The map composed for publication, as it will look, and the choices that there are. */
export function PictureDialog({ shown, map, onClose }: PictureDialogProps) {
  const [size, setSize] = useState<Size>('web');
  const [theme, setTheme] = useState<'light' | 'dark'>('light');
  const [isTransparent, setTransparent] = useState(false);
  const composed = useMemo(
    () =>
      map &&
      picture({
        ...{ shown, ...map, measure: measureText, colors: currentColors(theme) },
        ...{ isTransparent, address: null, aspect: SIZES[size].aspect, shape: SIZES[size].shape },
      }),
    [shown, map, theme, isTransparent, size],
  );
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (composed === null) return;
    const made = URL.createObjectURL(new Blob([composed.svg], { type: 'image/svg+xml' }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [composed]);
  const save = (content: Blob, ending: string) => {
    saveFile(fileName(shown, ending), content);
    announce('Picture saved.');
  };
  return (
    <Dialog
      open={composed !== null}
      onClose={onClose}
      className="copy-dialog picture-dialog"
      backdrop={<div className="backdrop" />}
      unmountOnHide
    >
      <DialogHeading render={(props) => <h2 {...props}>Picture</h2>} />
      {address !== undefined && <img src={address} alt={shown.title} data-transparent={isTransparent} />}
      <div className="actions">
        <label>
          Size{' '}
          <select value={size} onChange={({ target }) => setSize(target.value as Size)}>
            {Object.entries(SIZES).map(([name, { label }]) => (
              <option key={name} value={name}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <label>
          Colors{' '}
          <select
            value={theme}
            onChange={({ target }) => setTheme(target.value === 'dark' ? 'dark' : 'light')}
          >
            <option value="light">Light</option>
            <option value="dark">Dark</option>
          </select>
        </label>
        <label>
          <input
            type="checkbox"
            checked={isTransparent}
            onChange={({ target }) => setTransparent(target.checked)}
          />{' '}
          Transparent
        </label>
      </div>
      {composed && (
        <div className="actions">
          <button
            type="button"
            className="action"
            onClick={() => void toPng(composed, SIZES[size].width).then((png) => save(png, '.png'))}
          >
            Save as PNG
          </button>
          <button
            type="button"
            className="action"
            onClick={() => save(new Blob([composed.svg], { type: 'image/svg+xml' }), '.svg')}
          >
            Save as SVG
          </button>
          <button type="button" className="action" onClick={() => printPicture(composed)}>
            Print or save as PDF
          </button>
          <DialogDismiss className="action">Close</DialogDismiss>
        </div>
      )}
    </Dialog>
  );
}
