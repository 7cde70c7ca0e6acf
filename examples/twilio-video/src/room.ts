import * as Video from 'twilio-video';

import type { View } from './view';

export async function openRoom(token: string, view: View): Promise<Video.Room> {
  const room = await Video.connect(token, { name: 'consultation' });
  room.on('disconnected', (_left: Video.Room, error?: Video.TwilioError) => {
    if (error === undefined) {
      return;
    }
    switch (error.code) {
      case 20104:
        view.leave('Your appointment has expired.');
        break;
      case 53205:
        view.leave('You have joined on another device.');
        break;
      default:
        console.warn(error);
    }
  });
  return room;
}
