import { engine } from './show';
import type { View } from './view';

interface ZegoError {
  readonly code: number;
  readonly msg: string;
}

export async function openCamera(view: View): Promise<MediaStream | undefined> {
  try {
    return await engine.createStream();
  } catch (error) {
    const { code } = error as ZegoError;
    if (code === 1103064) {
      view.show('Please allow the camera.');
    } else if (code === 1103065) {
      view.show('Another application has the camera.');
    }
    return undefined;
  }
}

/** Right: whatever a device reports is shown. */
export function watchDevices(view: View): void {
  engine.on('deviceError', (errorCode, deviceName) => {
    view.show(`${deviceName} has stopped (${errorCode}).`);
  });
}
