import { openChannel } from './channel.js';
import { SignalCode } from './signal-codes.js';
import { showStatus } from './view.js';

export function login(appId, account, token) {
  const session = Signal(appId).login(account, token);

  session.onLoginSuccess = () => {
    showStatus('online');
    openChannel(session, 'lobby');
  };

  session.onLoginFailed = (ecode) => {
    if (ecode === SignalCode.LOGIN_E_TOKENEXPIRED) {
      showStatus('Your token has expired.');
    } else if (ecode == 206) {
      showStatus('Your token is not for this account.');
    }
  };

  session.onLogout = (ecode) => {
    switch (ecode) {
      case SignalCode.LOGOUT_E_USER:
        showStatus('offline');
        break;
      case SignalCode.LOGOUT_E_OTHER:
      case SignalCode.LOGOUT_E_NET:
        showStatus('reconnecting');
        login(appId, account, token);
        break;
      case 104:
        showStatus('please reload');
        break;
      default:
        console.log('logout', ecode);
    }
  };

  return session;
}
