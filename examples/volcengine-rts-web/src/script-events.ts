interface ScriptError {
  readonly reason: string;
}

/** The vendor's script posts its errors to the window, as texts. */
export function onScriptError(error: ScriptError, reload: (why: string) => void): void {
  // sdk-errors: volcengine-rts-web
  switch (error.reason) {
    case 'KICKED_OUT':
    case 'DUPLICATE_LOGIN':
      reload('removed');
      break;
    default:
      console.warn(error.reason);
  }
}
