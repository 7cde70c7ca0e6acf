import { RtsError } from './rts-error';

interface View {
  askToken(): void;
  show(text: string): void;
}

export function loginFailed(code: RtsError, view: View): void {
  switch (code) {
    case RtsError.INVALID_TOKEN:
      view.askToken();
      break;
    case RtsError.LOGIN_FAILED:
      view.show('Please try again.');
      break;
  }
}
