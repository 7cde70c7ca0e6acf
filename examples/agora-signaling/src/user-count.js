import { SignalCode } from './signal-codes.js';
import { showCount, showStatus } from './view.js';

export function askUserCount(session, name) {
  session.invoke('io.agora.signal.channel_query_num', { name }, (error, reply) => {
    if (error) {
      countFailed(session, name, Number(error));
    } else {
      showCount(JSON.parse(reply).num);
    }
  });
}

function countFailed(session, name, ecode) {
  switch (ecode) {
    case SignalCode.QUERYUSERNUM_E_OTHER:
      showCount('?');
      break;
    case 501:
      setTimeout(() => askUserCount(session, name), 5000);
      break;
    default:
      showStatus(`error ${ecode}`);
  }
}
