/** A call that tells what is wrong with the gateway. */
export function startCall(nim, container, view) {
  const netcall = WebRTC.getInstance({ nim, container, chromeId: '', debug: false });

  netcall.on('error', (err) => {
    if (err.code === 61004) {
      view.show('The other side does not support video calls.');
    } else if (err.code === 61003) {
      view.show('The gateway does not answer.');
    } else {
      view.showError(err.desc);
    }
  });

  return netcall;
}
