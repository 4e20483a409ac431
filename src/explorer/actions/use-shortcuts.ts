import { useEffect } from 'react';
import { useNavigation } from '../view/use-navigation.js';
import type { Action } from './action.js';
import { shortcutOf } from './shortcut-of.js';

/** Has the keys of some actions work anywhere on the page, fields that one writes in aside. */
export function useShortcuts(actions: readonly Action[]): void {
  const { entry, navigate } = useNavigation();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.target instanceof HTMLElement && event.target.matches('input:not([type=checkbox]), textarea'))
        return;
      const next = actions.find(({ shortcut }) => shortcut === shortcutOf(event))?.perform(entry, null);
      if (!next) return;
      event.preventDefault();
      navigate(next);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [actions, entry, navigate]);
}
