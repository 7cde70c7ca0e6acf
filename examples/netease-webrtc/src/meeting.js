/** A meeting that says why it could not be entered. */
export function joinMeeting(nim, container, view) {
  const netcall = WebRTC.getInstance({ nim, container });
  netcall.on('error', (err) => {
    switch (err.serverCode) {
      case 107:
        view.show('You are not allowed in this meeting.');
        break;
      case 404:
        view.show('There is no such meeting.');
        break;
      default:
        console.warn(err.name, err.desc);
        break;
    }
  });
  return netcall;
}
