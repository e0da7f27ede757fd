// What a private answer looks like once its asker shares it: the same words, a button to delete it, nothing else.
import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import type { Words } from '#words/en.ts';
import { ID_VERSION, textAgain } from './discord-id.ts';

/** Components of our own message as Discord gives them back, without what cannot be sent again; empty for any other message. */
export function shareable(
  components: readonly APIMessageTopLevelComponent[],
  asker: string,
  words: Words,
): APIComponentInContainer[] {
  const container = components.find((component) => component.type === ComponentType.Container);
  const kept = container?.components.flatMap((component) => again(component)) ?? [];
  const label = words.remove;
  const remove = { type: ComponentType.Button, style: ButtonStyle.Secondary, label } as const;
  return kept.length === 0
    ? []
    : [
        ...kept,
        { type: ComponentType.ActionRow, components: [{ ...remove, custom_id: `${ID_VERSION}|remove|${asker}` }] },
      ];
}

/** Files and pictures belong to the private message and go with it; so does the button that shared it. */
function again(component: APIComponentInContainer): APIComponentInContainer[] {
  switch (component.type) {
    case ComponentType.TextDisplay:
      return [textAgain(component)];
    case ComponentType.Separator:
      return [{ type: component.type, divider: component.divider ?? true, spacing: component.spacing ?? 1 }];
    case ComponentType.ActionRow: {
      const controls = (component as APIActionRowComponent<APIButtonComponent>).components
        .filter((control) => !('custom_id' in control) || !isOwn(control.custom_id))
        .map(({ id: _, ...control }) => control as APIButtonComponent);
      return controls.length > 0 ? [{ type: component.type, components: controls }] : [];
    }
    default:
      return [];
  }
}

const isOwn = (id: string): boolean => id === `${ID_VERSION}|share` || id.startsWith(`${ID_VERSION}|remove|`);
