import type { Room, TwilioError } from 'twilio-video';

import type { View } from './view';

export function watchPublishing(room: Room, view: View): void {
  room.localParticipant.on('trackPublicationFailed', (error: TwilioError) => {
    if (error.code === 53305) {
      view.show('Too many people are talking.');
    }
  });

  room.on('trackSubscriptionFailed', (error: TwilioError) => {
    console.error(error.message);
  });
}
