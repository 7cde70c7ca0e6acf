import TRTC, { type RtcError } from 'trtc-sdk-v5';

import { trtc } from './meeting';
import type { View } from './view';

export async function openCamera(view: View): Promise<void> {
  try {
    await trtc.startLocalVideo();
  } catch (error) {
    const { code } = error as RtcError;
    if (code === TRTC.ERROR_CODE.DEVICE_ERROR) {
      view.show('The camera does not work.');
    } else if (code === TRTC.ERROR_CODE.ENV_NOT_SUPPORTED) {
      view.show('This browser has no video.');
    }
  }
}

export async function openMicrophone(view: View): Promise<void> {
  try {
    await trtc.startLocalAudio();
  } catch (error) {
    const { code, message } = error as RtcError;
    view.show(code === 5302 ? 'Please allow the microphone.' : message);
  }
}
