import { RtsError } from './rts-error';

interface Room {
  leave(reason: string): void;
}

export function handleRoomError({ code }: { code: RtsError }, room: Room): void {
  switch (code) {
    case RtsError.DUPLICATE_LOGIN:
      room.leave('You have joined somewhere else.');
      return;
    case RtsError.KICKED_OUT:
      room.leave('You have been removed.');
      return;
    default:
      console.warn('rts', code);
  }
}
