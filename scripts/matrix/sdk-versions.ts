import { npm } from './npm.js';
import type { SdkVersion } from './rows.js';
import { isOlder } from './version-order.js';

/** The packages of the SDK. */
const sdks = ['@volcengine/rtc', '@byteplus/rtc'];

/** The first version that is supported. */
const first = '4.62';

/** The published versions of the SDK that are supported, oldest first. */
export function publishedSdkVersions(folder: string): SdkVersion[] {
  return sdks.flatMap((sdk) => {
    const printed: unknown = JSON.parse(npm(folder, 'view', sdk, 'versions', '--json'));
    // npm prints a single version without a list around it.
    return [printed]
      .flat()
      .map(String)
      .filter((version) => /^[\d.]+$/u.test(version) && !isOlder(version, first))
      .map((version) => ({ sdk, version }));
  });
}
