import type { KeyboardEvent } from 'react';
import { MEMBER_ACTIONS } from '../actions/actions.js';
import { shortcutOf } from '../actions/shortcut-of.js';
import { ClaimTable } from '../entity/claim-table.js';
import { KindIcon } from '../entity/kind-icon.js';
import type { Shown } from '../view/shown.js';
import { useStep } from '../view/use-step.js';
import { entityView } from '../view/view.js';
import { KIND_WORDS } from '../words/kind-words.js';
import { ActionButtons } from './action-buttons.js';
import { ViewLink } from './view-link.js';

/** The entities and relationships of the view as rows. Within a row, the keys of its actions work. */
export function BoardTables({ shown }: { readonly shown: Shown }) {
  const { step, take } = useStep();
  const press = (event: KeyboardEvent, entity: string) => {
    const next = MEMBER_ACTIONS.find(({ shortcut }) => shortcut === shortcutOf(event))?.perform(step, entity);
    if (!next) return;
    event.preventDefault();
    take(next);
  };
  return (
    <>
      <div className="table-place">
        <table>
          <caption>
            Relationships <span className="count">{shown.claims.length}</span>
          </caption>
          <ClaimTable claims={shown.claims} />
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
              <th scope="col">Neighbours</th>
              <th scope="col">Actions</th>
            </tr>
          </thead>
          <tbody>
            {shown.entities.map(({ entity, more }) => (
              <tr key={entity.id} onKeyDown={(event) => press(event, entity.id)}>
                <th scope="row">
                  <KindIcon kind={entity.kind} />{' '}
                  <ViewLink to={entityView(step.view, entity.id)}>{entity.name}</ViewLink>
                </th>
                <td>{KIND_WORDS[entity.kind][0]}</td>
                <td>{more ? `${more} more, not shown` : 'all shown'}</td>
                <td>
                  <span className="actions">
                    <ActionButtons actions={MEMBER_ACTIONS} entity={entity} />
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
