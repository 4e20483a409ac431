import type { ComponentPropsWithRef, MouseEvent } from 'react';
import { writeAddress } from '../view/address.js';
import { useNavigation } from '../view/use-navigation.js';
import type { View } from '../view/view.js';

/** A link to a view: opens at once, and in a new tab where one asks the browser for that. */
export function ViewLink({ to, ...rest }: { readonly to: View } & ComponentPropsWithRef<'a'>) {
  const { show } = useNavigation();
  const open = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return;
    event.preventDefault();
    show(to);
  };
  return <a href={writeAddress(to) || '/'} onClick={open} {...rest} />;
}
