const { ERROR_CODES } = require('./VolcEngineRTC_MiniApp');

/** The state of the publish button after a failed call. */
function buttonState(code) {
  switch (code) {
    case ERROR_CODES.ALREADY_PUBLISHED:
      return 'on';
    case ERROR_CODES.NOT_PUBLISHED:
    case ERROR_CODES.UNPUBLISH_ERRO:
      return 'off';
    case 100006:
      return 'disabled';
    default:
      return 'unknown';
  }
}

module.exports = { buttonState };
