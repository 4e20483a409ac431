interface Keys {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** What was pressed, as in `aria-keyshortcuts`; the command key of a Mac counts as Control. */
export function shortcutOf({ key, ctrlKey, metaKey, shiftKey, altKey }: Keys): string {
  const held = [ctrlKey || metaKey ? 'Control' : '', altKey ? 'Alt' : '', shiftKey ? 'Shift' : ''];
  return [...held.filter((one) => one !== ''), key.length === 1 ? key.toUpperCase() : key].join('+');
}
