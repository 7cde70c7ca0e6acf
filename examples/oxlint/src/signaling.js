/** Says why the text chat of a lesson is closed. */
export function enterChat(appId, account, token, view) {
  const session = Signal(appId).login(account, token);

  session.onLogout = (ecode) => {
    if (ecode === 101) {
      view.show('你已退出。');
    } else if (ecode === 103) {
      view.show('账号在别处登录。');
    }
  };

  session.onLoginFailed = (ecode) => {
    view.show(`登录失败（${ecode}）。`);
  };

  return session;
}
