// Several ways out as one: each message goes by its platform.
import { DeliveryError, type Messenger, type Where } from './messenger.ts';

export type Ways = Partial<Record<Where['platform'], Messenger>>;

export const platformsOf = (ways: Ways): Where['platform'][] => Object.keys(ways) as Where['platform'][];

/** One messenger for all of them; a platform that is not connected cannot be reached, for now. */
export function oneMessenger(ways: Ways): Messenger {
  const by = ({ platform }: Where): Messenger => {
    const way = ways[platform];
    if (!way) throw new DeliveryError('unreachable', `${platform} is not connected`);
    return way;
  };
  return {
    post: async (where, page, key, signal) => by(where).post(where, page, key, signal),
    edit: async (where, posted, page) => by(where).edit(where, posted, page),
    lookUp: async (where, key, since) => by(where).lookUp(where, key, since),
    tell: async (where, person, page) => by(where).tell(where, person, page),
    look: async (where, people) => by(where).look(where, people),
  };
}
