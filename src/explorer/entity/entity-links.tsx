import type { EntityLineFragment } from '../generated/operations.js';
import { ViewLink } from '../map/view-link.js';
import { useNavigation } from '../view/use-navigation.js';
import { entityView } from '../view/view.js';
import { KindIcon } from './kind-icon.js';

/** Entities in a list, each a link to its page. */
export function EntityLinks({ entities }: { readonly entities: readonly EntityLineFragment[] }) {
  const { entry } = useNavigation();
  return (
    <ul>
      {entities.map(({ id, kind, label, description }) => (
        <li key={id}>
          <ViewLink to={entityView(entry.view, id)}>
            <KindIcon kind={kind} /> {label}
            {description !== null && <span className="soft">{description}</span>}
          </ViewLink>
        </li>
      ))}
    </ul>
  );
}
