import type { KeyboardEvent } from 'react';
import { KIND_LABELS } from '../../text/entity-kind.js';
import { ENTITY_ACTIONS } from '../actions/actions.js';
import { shortcutOf } from '../actions/shortcut-of.js';
import { KindIcon } from '../entity/kind-icon.js';
import { RelationshipTable } from '../entity/relationship-table.js';
import type { Shown } from '../view/shown.js';
import { useNavigation } from '../view/use-navigation.js';
import { entityView } from '../view/view.js';
import { ActionButtons } from './action-buttons.js';
import { ViewLink } from './view-link.js';

/** The entities and relationships of the view as rows. Within a row, the keys of its actions work. */
export function GraphTables({ shown }: { readonly shown: Shown }) {
  const { entry, navigate } = useNavigation();
  const press = (event: KeyboardEvent, entity: string) => {
    const next = ENTITY_ACTIONS.find(({ shortcut }) => shortcut === shortcutOf(event))?.perform(
      entry,
      entity,
    );
    if (!next) return;
    event.preventDefault();
    navigate(next);
  };
  return (
    <>
      <div className="table-place">
        <table>
          <caption>
            Relationships <span className="count">{shown.relationships.length}</span>
          </caption>
          <RelationshipTable relationships={shown.relationships} />
        </table>
      </div>
      <div className="table-place">
        <table>
          <caption>
            Entities <span className="count">{shown.entities.length}</span>
          </caption>
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Kind</th>
              <th scope="col">Neighbors</th>
              <th scope="col">Actions</th>
            </tr>
          </thead>
          <tbody>
            {shown.entities.map(({ entity, more }) => (
              <tr key={entity.id} onKeyDown={(event) => press(event, entity.id)}>
                <th scope="row">
                  <KindIcon kind={entity.kind} />{' '}
                  <ViewLink to={entityView(entry.view, entity.id)}>{entity.label}</ViewLink>
                </th>
                <td>{KIND_LABELS[entity.kind][0]}</td>
                <td>{more ? `${more} more, not shown` : 'all shown'}</td>
                <td>
                  <span className="actions">
                    <ActionButtons actions={ENTITY_ACTIONS} entity={entity} />
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
