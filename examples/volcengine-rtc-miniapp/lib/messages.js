const { ERROR_CODES } = require('./VolcEngineRTC_MiniApp');

const MESSAGES = {
  [ERROR_CODES.NOT_IN_ROOM]: '请先进入房间',
  [ERROR_CODES.ALREADY_IN_ROOM]: '您已在房间中',
  [ERROR_CODES.CONNECTING]: '正在进入房间，请稍候',
  [ERROR_CODES.ALREADY_PUBLISHED]: '您已在发布音视频',
  [ERROR_CODES.NOT_PUBLISHED]: '您还没有发布音视频',
  [ERROR_CODES.SUBSCRIBE_FAILED]: '看不到对方，请重试',
  [ERROR_CODES.UNSUBSCRIBE_FAILED]: '操作失败，请重试',
  [ERROR_CODES.MUTE_REMOTE_ERROR]: '操作失败，请重试',
  [ERROR_CODES.LEAVE_ERROR]: '退出失败，请重试',
  [ERROR_CODES.PUBLISH_ERROR]: '别人看不到您，请重试',
  [ERROR_CODES.JOIN_ROOM_ERROR]: '进入房间失败',
  [ERROR_CODES.WEBSOCKET_FAILED]: '连接已断开',
};

function showError(code) {
  wx.showToast({ title: MESSAGES[code], icon: 'none' });
}

module.exports = { showError };
