import { showStatus } from './view.js';

/** Right: whatever comes is shown. */
export function openChannel(session, name) {
  const channel = session.channelJoin(name);

  channel.onChannelJoinFailed = (ecode) => {
    showStatus(`The channel is closed (${ecode}).`);
  };

  return channel;
}
