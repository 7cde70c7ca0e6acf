/** Right: names tell the errors apart, and the default reports the others. */
export function reportErrors(nim, container, view) {
  const netcall = WebRTC.getInstance({ nim, container });
  netcall.on('error', (err) => {
    switch (err.name) {
      case 'GateWayAddressNotAvailable':
        view.show('The other side does not support video calls.');
        break;
      case 'GateWayLoginAlready':
        netcall.hangup();
        break;
      default:
        view.showError(err.desc);
    }
  });
}

/** Right: the value is tested where the name has been looked at. */
export function retryGateway(nim, container, view) {
  const call = WebRTC.getInstance({ nim, container });
  call.on('error', (err) => {
    if (err.name === 'GateWayServerError') {
      if (err.code === 61004) {
        view.retry();
        return;
      }
    } else if (err.name === 'ChannelJoinError' && err.serverCode === 404) {
      view.show('There is no such meeting.');
      return;
    }
    view.showError(err.desc);
  });
}
