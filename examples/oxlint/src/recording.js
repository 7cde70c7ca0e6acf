/** The player hands on what the SDK said: a directive says whose codes these are. */
export function describe(error) {
  // sdk-errors: netease-webrtc/code@error
  switch (error.code) {
    case 61001:
      return '网关登录失败。';
    case 61004:
      return '对方不支持视频通话。';
    default:
      return error.desc;
  }
}

export function isOver(code) {
  // sdk-errors: netease/serverCode
  return code === 108 || code === 510;
}
