// Stands in for the file that the vendor hands out: its constants, and a client that does nothing.

const ERROR_CODES = {
  INVALID_PARAMS: 100001,
  NOT_IN_ROOM: 100002,
  ALREADY_IN_ROOM: 100003,
  CONNECTING: 100004,
  ALREADY_PUBLISHED: 100005,
  NOT_PUBLISHED: 100006,
  UID_NOT_FOUND: 100007,
  HAS_INITED: 100008,
  STREAM_ID_NOT_FOUND: 200001,
  GET_CONFIG_ERROR: 200002,
  NO_WEBSOCLET_URL: 200003,
  SUBSCRIBE_FAILED: 300001,
  UNSUBSCRIBE_FAILED: 300002,
  MUTE_LOCAL_ERRO: 300003,
  MUTE_REMOTE_ERROR: 300004,
  LEAVE_ERROR: 300005,
  PUBLISH_ERROR: 300006,
  UNPUBLISH_ERRO: 300007,
  JOIN_ROOM_ERROR: 300008,
  SIGNALING_TIMEOUT: 300009,
  WEBSOCKET_NOT_CONNECTED: 300010,
  WEBSOCKET_FAILED: 500001,
};

class Client {
  on() {}

  init() {
    return Promise.resolve();
  }

  join() {
    return Promise.resolve();
  }

  leave() {
    return Promise.resolve();
  }

  publish() {
    return Promise.resolve();
  }
}

module.exports = { Client, ERROR_CODES };
