import type { Creation } from '../channels/creation.js';
import { isGivenAway } from '../channels/given-away.js';
import type { FileModel } from '../model.js';

/** The objects that a file makes and keeps to itself without listening to any of their errors. */
export function unheardCreations(model: FileModel): Creation[] {
  if (model.registered.some(({ listensToUnknown }) => listensToUnknown)) {
    return [];
  }
  const heard = new Set(
    model.registered.flatMap(({ registrations }) =>
      registrations.flatMap(({ deliveries }) => deliveries.map(({ channel }) => channel)),
    ),
  );
  const { features } = model.binder;
  return model.collected.creations
    .map((creation): Creation => {
      // Nobody need listen to the errors of a feature that is not used.
      const channels = creation.channels.filter(({ feature }) => features.areUsed(feature));
      return { ...creation, channels };
    })
    .filter(
      ({ channels, node }) =>
        channels.length > 0 &&
        !channels.some((channel) => heard.has(channel)) &&
        !isGivenAway(node, model.binder),
    );
}
