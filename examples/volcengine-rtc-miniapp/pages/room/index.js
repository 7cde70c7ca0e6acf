const { Client, ERROR_CODES } = require('../../lib/VolcEngineRTC_MiniApp');
const { buttonState } = require('../../lib/publishing');

Page({
  data: { button: 'off' },

  async onLoad({ appId, roomId, token, userId }) {
    this.client = new Client();
    try {
      await this.client.init(appId);
      await this.client.join({ roomId, token, userId });
    } catch (error) {
      // Whoever is in the room already need not join it.
      if (error.code === ERROR_CODES.ALREADY_IN_ROOM) {
        return;
      }
      this.setData({ failure: error.code });
    }
  },

  async publish() {
    try {
      await this.client.publish();
      this.setData({ button: 'on' });
    } catch (error) {
      this.setData({ button: buttonState(error.code) });
    }
  },
});
