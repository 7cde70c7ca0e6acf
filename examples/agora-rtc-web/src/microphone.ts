import AgoraRTC, { type IAgoraRTCError, type IMicrophoneAudioTrack } from 'agora-rtc-sdk-ng';

import type { View } from './view';

export async function openMicrophone(view: View): Promise<IMicrophoneAudioTrack | undefined> {
  try {
    return await AgoraRTC.createMicrophoneAudioTrack();
  } catch (error) {
    const { code } = error as IAgoraRTCError;
    if (code === 'PERMISSION_DENIED') {
      view.show('Please allow the microphone.');
    } else if (code === 'DEVICE_NOT_FOUND') {
      view.show('There is no microphone.');
    }
    return undefined;
  }
}
