import VERTC, { type IRTCEngine } from '@volcengine/rtc';

type Report = (event: string, details: string) => void;

/** Right: one code is counted apart, and every error is handed on. */
export function reportErrors(engine: IRTCEngine, report: Report): void {
  engine.on(VERTC.events.onError, (e) => {
    if (e.errorCode === VERTC.ErrorCode.DUPLICATE_LOGIN) {
      report('second-device', '');
    }
    report('rtc-error', JSON.stringify(e));
  });
}
