// Copied from the error page; the SDK exports no constants.
export const SignalCode = /** @type {const} */ ({
  LOGOUT_E_OTHER: 100,
  LOGOUT_E_USER: 101,
  LOGOUT_E_NET: 102,
  LOGOUT_E_KICKED: 103,
  LOGIN_E_NET: 201,
  LOGIN_E_TOKENEXPIRED: 204,
  LOGIN_E_TOKENWRONG: 206,
  JOINCHANNEL_E_OTHER: 300,
  QUERYUSERNUM_E_OTHER: 500,
});
