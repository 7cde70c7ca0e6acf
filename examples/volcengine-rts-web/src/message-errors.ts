import { RtsError } from './rts-error';

const texts: Partial<Record<RtsError, string>> = {
  [RtsError.DUPLICATE_LOGIN]: 'You have joined somewhere else.',
  [RtsError.KICKED_OUT]: 'You have been removed.',
  [RtsError.EXPIRED_TOKEN]: 'Your token has expired.',
  [RtsError.INVALID_PARAMS]: 'Something is wrong with this message.',
  [RtsError.INVALID_TOKEN]: 'Your token is not valid.',
  [RtsError.ICE_SERVER_WRONG]: 'There is no connection.',
  [RtsError.ESTABLISH_DATACHANNEL_FAILED]: 'There is no connection.',
  [RtsError.ALREADY_LOGIN]: 'You are logged in.',
  [RtsError.LOGIN_FAILED]: 'You could not be logged in.',
  [RtsError.NOT_LOGIN]: 'Please log in.',
  [RtsError.TIME_OUT]: 'There is no answer.',
  [RtsError.SIGNALING_CHANNEL_NOT_OPEN]: 'There is no connection.',
  [RtsError.REPEAT_CREATE_ROOM]: 'The room is open.',
  [RtsError.ALREADY_JOIN_ROOM]: 'You are in the room.',
  [RtsError.USER_MESSAGE_TIMEOUT]: 'The message was not delivered.',
  [RtsError.USER_MESSAGE_BROKEN]: 'The message was not sent.',
  [RtsError.USER_MESSAGE_NO_RECEIVER]: 'There is nobody to read this.',
  [RtsError.USER_MESSAGE_NOT_JOIN]: 'Please join the room.',
  [RtsError.USER_MESSAGE_INIT]: 'The connection is being set up.',
  [RtsError.USER_MESSAGE_NO_CONNECTION]: 'There is no connection.',
  [RtsError.USER_MESSAGE_NOT_LOGIN]: 'Please log in.',
  [RtsError.USER_MESSAGE_SERVER_PARAMS_NOTSET]: 'The server is not set up.',
  [RtsError.USER_MESSAGE_UNKNOWN]: 'The message was not sent.',
  [RtsError.SET_SERVER_PARAMS_FAILED]: 'The server is not set up.',
};

export function textOf(code: RtsError): string | undefined {
  return texts[code];
}

/** Right: the name of the code takes the place of a text that is not there. */
const notices: Partial<Record<RtsError, string>> = {
  [RtsError.USER_MESSAGE_TIMEOUT]: 'Not delivered yet.',
};

export function noticeOf(code: RtsError): string {
  return notices[code] ?? code;
}
