const { ERROR_CODES } = require('./VolcEngineRTC_MiniApp');

/** What the page does next after a failed call. */
function nextStep(code, page) {
  switch (code) {
    case ERROR_CODES.NOT_IN_ROOM:
    case ERROR_CODES.NO_WEBSOCLET_URL:
    case ERROR_CODES.JOIN_ROOM_ERROR:
      page.join();
      break;
    case ERROR_CODES.NOT_PUBLISHED:
    case ERROR_CODES.PUBLISH_ERROR:
      page.publish();
      break;
    case ERROR_CODES.SIGNALING_TIMEOUT:
    case ERROR_CODES.WEBSOCKET_NOT_CONNECTED:
      page.retry();
      break;
    default:
      console.log('rtc', code);
  }
}

module.exports = { nextStep };
