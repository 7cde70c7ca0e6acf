import { type TwilioError, connect } from 'twilio-video';

import type { View } from './view';

/** Right: two causes have a text of their own, all others are shown. */
export async function enter(token: string, view: View): Promise<void> {
  try {
    await connect(token);
  } catch (error) {
    switch ((error as TwilioError).code) {
      case 53105:
        view.show('The room is full.');
        break;
      case 53118:
        view.show('The consultation is over.');
        break;
      default:
        view.show((error as TwilioError).message);
    }
  }
}
