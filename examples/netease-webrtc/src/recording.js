/** A call with a record button. */
export class RecordedCall {
  constructor(nim, container, view) {
    this.view = view;
    this.netcall = WebRTC.getInstance({ nim, container });
    this.netcall.on('error', this.onError.bind(this));
  }

  onError({ code, desc }) {
    switch (code) {
      case 400:
        this.view.askToSave();
        break;
      case 404:
        this.view.stopRecording();
        break;
      default:
        this.view.showError(desc);
    }
  }
}
