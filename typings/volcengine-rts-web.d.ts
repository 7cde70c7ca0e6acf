// Generated from catalogs/volcengine-rts-web.json by `npm run generate`: edit the catalog, not this file.

/**
 * The errors of Volcengine RTS Web. Types only: nothing here exists at run time.
 *
 * 错误码：火山引擎 RTS Web。仅含类型，运行时不存在。
 */
declare namespace VolcengineRtsWeb {
  /** The documented codes by their names. It is the type for a table of the application's own: whole, or `Pick<ErrorCodes, …>`. */
  interface ErrorCodes {
    /**
     * a method was called with an argument it does not accept: correct the arguments of the call; a repeat with the same ones fails again
     *
     * 传给方法的参数不符合要求：修正调用参数，用原参数重试仍会失败
     */
    readonly INVALID_PARAMS: 'INVALID_PARAMS';
    /**
     * the token is not valid: fetch a token issued for this app, room and user, then log in or join again
     *
     * Token 未通过校验：获取与应用、房间、用户匹配的 Token 后重新登录或进房
     */
    readonly INVALID_TOKEN: 'INVALID_TOKEN';
    /**
     * the token has run out: fetch a new token from your server, then log in or join again with it
     *
     * Token 已过有效期：向业务服务器获取新 Token，再用它重新登录或进房
     */
    readonly EXPIRED_TOKEN: 'EXPIRED_TOKEN';
    /**
     * no ICE server could be assigned: check the connection, then log in or join again
     *
     * 没能申请到 ICE 节点：检查网络后重新登录或进房
     */
    readonly ICE_SERVER_WRONG: 'ICE_SERVER_WRONG';
    /**
     * the data channel to the server could not be opened: tell the user that there is no connection and join or log in again
     *
     * 与服务端的数据通道未能打开：提示连接失败，并重新登录或进房
     */
    readonly ESTABLISH_DATACHANNEL_FAILED: 'ESTABLISH_DATACHANNEL_FAILED';
    /**
     * a user of this name is logged in already: use the login you have, or call logout() before you log in again
     *
     * 该用户名已处于登录状态：沿用已有登录，或先调用 logout() 再登录
     */
    readonly ALREADY_LOGIN: 'ALREADY_LOGIN';
    /**
     * login did not go through: check token and user ID, then call login() again
     *
     * 登录没有成功：核对 Token 与用户 ID 后再次调用 login()
     */
    readonly LOGIN_FAILED: 'LOGIN_FAILED';
    /**
     * the call needs a login and there is none: await login() before making this call
     *
     * 调用该接口前尚未登录：等待 login() 成功后再调用
     */
    readonly NOT_LOGIN: 'NOT_LOGIN';
    /**
     * the request got no answer in time: check the connection and repeat the call
     *
     * 请求长时间未得到响应：检查网络后重新调用
     */
    readonly TIME_OUT: 'TIME_OUT';
    /**
     * the signalling channel is not open: hold the call back until login() or joinRoom() has finished, then repeat it
     *
     * 信令通道尚未打开：等 login() 或 joinRoom() 完成后再重新调用
     */
    readonly SIGNALING_CHANNEL_NOT_OPEN: 'SIGNALING_CHANNEL_NOT_OPEN';
    /**
     * the same user ID joined this room elsewhere and pushed this user out: leave the page and tell the user about the other session; do not rejoin unasked
     *
     * 同一用户 ID 在别处进房，本端被挤出：退出页面并提示已在别处进房，不要自动重新加入
     */
    readonly DUPLICATE_LOGIN: 'DUPLICATE_LOGIN';
    /**
     * a room object for this room ID exists already: reuse the room object, or destroy() it before you create another
     *
     * 已用该房间 ID 创建过房间：复用已有房间对象，或先 destroy() 再创建
     */
    readonly REPEAT_CREATE_ROOM: 'REPEAT_CREATE_ROOM';
    /**
     * a server call removed this user from the room: leave the page and tell the user why
     *
     * 业务服务端将该用户移出了房间：退出页面并向用户说明原因
     */
    readonly KICKED_OUT: 'KICKED_OUT';
    /**
     * the user has joined this room before: skip the second joinRoom(), or call leaveRoom() before it
     *
     * 用户先前已进入该房间：不要重复调用 joinRoom()，或先调用 leaveRoom()
     */
    readonly ALREADY_JOIN_ROOM: 'ALREADY_JOIN_ROOM';
    /**
     * the server failed a first join or a rejoin; the SDK keeps trying: show that the room is being joined and wait; do not call joinRoom() yourself
     *
     * 首次进房或断网重连时服务端出错，SDK 会继续尝试：提示正在进房并等待，不要自行调用 joinRoom()
     */
    readonly JOIN_ROOM_FAILED: 'JOIN_ROOM_FAILED';
    /**
     * the message was not delivered in time: mark the message as unsent and offer to send it again
     *
     * 消息未能及时送达：将消息标为未发送并提供重发
     */
    readonly USER_MESSAGE_TIMEOUT: 'USER_MESSAGE_TIMEOUT';
    /**
     * the message was not sent because the channel is down: keep the message and send it again when the connection is back
     *
     * 通道已断，消息没有发出：保留消息，待连接恢复后重发
     */
    readonly USER_MESSAGE_BROKEN: 'USER_MESSAGE_BROKEN';
    /**
     * the receiver of the message could not be found: check the user ID and tell the sender that the other side is not there
     *
     * 没有找到消息的接收方：核对用户 ID，并告知发送者对方不在
     */
    readonly USER_MESSAGE_NO_RECEIVER: 'USER_MESSAGE_NO_RECEIVER';
    /**
     * the service found no path to forward the message: send the message again after a pause
     *
     * 服务端未找到转发消息的路径：稍候重新发送该消息
     *
     * the vendor's page of 2025-01-03 no longer lists it
     *
     * 厂商 2025-01-03 的页面不再列出
     */
    readonly USER_MESSAGE_NO_RELAYPATH: 'USER_MESSAGE_NO_RELAYPATH';
    /**
     * the business server did not answer, perhaps not reachable over HTTP: check the URL given to setServerParams(), then send again
     *
     * 业务服务器没有响应，可能 HTTP 不可达：检查 setServerParams() 中的地址后重新发送
     */
    readonly USER_MESSAGE_SEND_TO_SERVER_ERROR: 'USER_MESSAGE_SEND_TO_SERVER_ERROR';
    /**
     * the business server answered with an HTTP status other than 200: have the business server look into its answer, then send again
     *
     * 业务服务器返回了非 200 的 HTTP 状态：排查业务服务器的返回后重新发送
     */
    readonly USER_MESSAGE_SERVER_RESPONSE_ERROR: 'USER_MESSAGE_SERVER_RESPONSE_ERROR';
    /**
     * the sender is not in the room: await joinRoom() before sending to the room
     *
     * 发送者还没有进房：等待 joinRoom() 成功后再发送房间消息
     */
    readonly USER_MESSAGE_NOT_JOIN: 'USER_MESSAGE_NOT_JOIN';
    /**
     * the connection is still being set up: hold the message back and send it once the connection is up
     *
     * 连接仍在初始化：暂存消息，连接就绪后再发送
     *
     * the vendor's page of 2025-01-03 no longer lists it
     *
     * 厂商 2025-01-03 的页面不再列出
     */
    readonly USER_MESSAGE_INIT: 'USER_MESSAGE_INIT';
    /**
     * there is no data connection to send over: keep the message and send it again when the connection is back
     *
     * 缺少可用的数据连接：保留消息，待连接恢复后重发
     *
     * the vendor's page of 2025-01-03 no longer lists it
     *
     * 厂商 2025-01-03 的页面不再列出
     */
    readonly USER_MESSAGE_NO_CONNECTION: 'USER_MESSAGE_NO_CONNECTION';
    /**
     * the sender of a message outside the room or to the server has not logged in: await login() before sending outside a room or to the business server
     *
     * 发送房间外或业务服务器消息前没有登录：等待 login() 成功后再发送房间外消息或业务服务器消息
     */
    readonly USER_MESSAGE_NOT_LOGIN: 'USER_MESSAGE_NOT_LOGIN';
    /**
     * a message went to the business server before its parameters were set: call setServerParams() before sendServerMessage()
     *
     * 未设参数就向业务服务器发消息：调用 sendServerMessage() 之前先执行 setServerParams()
     */
    readonly USER_MESSAGE_SERVER_PARAMS_NOTSET: 'USER_MESSAGE_SERVER_PARAMS_NOTSET';
    /**
     * the message failed for an unknown reason: mark the message as unsent, report it and offer to send it again
     *
     * 不明原因，消息发送失败：将消息标为未发送，上报并提供重发
     */
    readonly USER_MESSAGE_UNKNOWN: 'USER_MESSAGE_UNKNOWN';
    /**
     * the parameters of the business server were not accepted: check signature and URL, then call setServerParams() again
     *
     * 业务服务器参数未能生效：检查签名与地址后再次调用 setServerParams()
     */
    readonly SET_SERVER_PARAMS_FAILED: 'SET_SERVER_PARAMS_FAILED';
  }

  /** Every documented value. A later SDK version may add some. */
  type ErrorCode = ErrorCodes[keyof ErrorCodes];

  /** The documented ones of what `rts.createRTSRoom()` rejects with. */
  type CreateRTSRoomErrorCode = ErrorCodes['REPEAT_CREATE_ROOM'];

  /** What `rts.createRTSRoom()` rejects with. */
  interface CreateRTSRoomError {
    readonly code: CreateRTSRoomErrorCode;
    readonly [property: string]: any;
  }

  /** The documented ones of what `rts.login()` rejects with. */
  type LoginErrorCode = ErrorCodes[
    'INVALID_TOKEN' | 'EXPIRED_TOKEN' | 'ALREADY_LOGIN' | 'LOGIN_FAILED'];

  /** What `rts.login()` rejects with. */
  interface LoginError {
    readonly code: LoginErrorCode;
    readonly [property: string]: any;
  }

  /** The documented ones of what `rts.logout()` rejects with. */
  type LogoutErrorCode = ErrorCodes['NOT_LOGIN'];

  /** What `rts.logout()` rejects with. */
  interface LogoutError {
    readonly code: LogoutErrorCode;
    readonly [property: string]: any;
  }

  /** The documented ones of what `rts.updateLoginToken()` rejects with. */
  type UpdateLoginTokenErrorCode = ErrorCodes['INVALID_TOKEN' | 'EXPIRED_TOKEN' | 'NOT_LOGIN'];

  /** What `rts.updateLoginToken()` rejects with. */
  interface UpdateLoginTokenError {
    readonly code: UpdateLoginTokenErrorCode;
    readonly [property: string]: any;
  }

  /** The documented ones of what `rts.getPeerOnlineStatus()` rejects with. */
  type GetPeerOnlineStatusErrorCode = ErrorCodes['NOT_LOGIN'];

  /** What `rts.getPeerOnlineStatus()` rejects with. */
  interface GetPeerOnlineStatusError {
    readonly code: GetPeerOnlineStatusErrorCode;
    readonly [property: string]: any;
  }

  /** The documented ones of what `rts.setServerParams()` rejects with. */
  type SetServerParamsErrorCode = ErrorCodes['NOT_LOGIN' | 'SET_SERVER_PARAMS_FAILED'];

  /** What `rts.setServerParams()` rejects with. */
  interface SetServerParamsError {
    readonly code: SetServerParamsErrorCode;
    readonly [property: string]: any;
  }

  /** The documented ones of what `rts.sendMessage()` rejects with. */
  type SendMessageErrorCode = ErrorCodes[
    | 'USER_MESSAGE_TIMEOUT'
    | 'USER_MESSAGE_BROKEN'
    | 'USER_MESSAGE_NO_RECEIVER'
    | 'USER_MESSAGE_NO_RELAYPATH'
    | 'USER_MESSAGE_INIT'
    | 'USER_MESSAGE_NO_CONNECTION'
    | 'USER_MESSAGE_NOT_LOGIN'
    | 'USER_MESSAGE_UNKNOWN'];

  /** What `rts.sendMessage()` rejects with. */
  interface SendMessageError {
    readonly code: SendMessageErrorCode;
    readonly [property: string]: any;
  }

  /** The documented ones of what `rts.sendBinaryMessage()` rejects with. */
  type SendBinaryMessageErrorCode = ErrorCodes[
    | 'USER_MESSAGE_TIMEOUT'
    | 'USER_MESSAGE_BROKEN'
    | 'USER_MESSAGE_NO_RECEIVER'
    | 'USER_MESSAGE_NO_RELAYPATH'
    | 'USER_MESSAGE_INIT'
    | 'USER_MESSAGE_NO_CONNECTION'
    | 'USER_MESSAGE_NOT_LOGIN'
    | 'USER_MESSAGE_UNKNOWN'];

  /** What `rts.sendBinaryMessage()` rejects with. */
  interface SendBinaryMessageError {
    readonly code: SendBinaryMessageErrorCode;
    readonly [property: string]: any;
  }

  /** The documented ones of what `rts.sendServerMessage()` rejects with. */
  type SendServerMessageErrorCode = ErrorCodes[
    | 'USER_MESSAGE_TIMEOUT'
    | 'USER_MESSAGE_BROKEN'
    | 'USER_MESSAGE_NO_RELAYPATH'
    | 'USER_MESSAGE_SEND_TO_SERVER_ERROR'
    | 'USER_MESSAGE_SERVER_RESPONSE_ERROR'
    | 'USER_MESSAGE_INIT'
    | 'USER_MESSAGE_NO_CONNECTION'
    | 'USER_MESSAGE_NOT_LOGIN'
    | 'USER_MESSAGE_SERVER_PARAMS_NOTSET'
    | 'USER_MESSAGE_UNKNOWN'];

  /** What `rts.sendServerMessage()` rejects with. */
  interface SendServerMessageError {
    readonly code: SendServerMessageErrorCode;
    readonly [property: string]: any;
  }

  /** The documented ones of what `rts.sendServerBinaryMessage()` rejects with. */
  type SendServerBinaryMessageErrorCode = ErrorCodes[
    | 'USER_MESSAGE_TIMEOUT'
    | 'USER_MESSAGE_BROKEN'
    | 'USER_MESSAGE_NO_RELAYPATH'
    | 'USER_MESSAGE_SEND_TO_SERVER_ERROR'
    | 'USER_MESSAGE_SERVER_RESPONSE_ERROR'
    | 'USER_MESSAGE_INIT'
    | 'USER_MESSAGE_NO_CONNECTION'
    | 'USER_MESSAGE_NOT_LOGIN'
    | 'USER_MESSAGE_SERVER_PARAMS_NOTSET'
    | 'USER_MESSAGE_UNKNOWN'];

  /** What `rts.sendServerBinaryMessage()` rejects with. */
  interface SendServerBinaryMessageError {
    readonly code: SendServerBinaryMessageErrorCode;
    readonly [property: string]: any;
  }

  /** The documented ones of what `room.joinRoom()` rejects with. */
  type JoinRoomErrorCode = ErrorCodes[
    'INVALID_TOKEN' | 'EXPIRED_TOKEN' | 'ALREADY_JOIN_ROOM' | 'JOIN_ROOM_FAILED'];

  /** What `room.joinRoom()` rejects with. */
  interface JoinRoomError {
    readonly code: JoinRoomErrorCode;
    readonly [property: string]: any;
  }

  /** The documented ones of what `room.sendRoomMessage()` rejects with. */
  type SendRoomMessageErrorCode = ErrorCodes[
    | 'USER_MESSAGE_TIMEOUT'
    | 'USER_MESSAGE_BROKEN'
    | 'USER_MESSAGE_NO_RELAYPATH'
    | 'USER_MESSAGE_NOT_JOIN'
    | 'USER_MESSAGE_INIT'
    | 'USER_MESSAGE_NO_CONNECTION'
    | 'USER_MESSAGE_UNKNOWN'];

  /** What `room.sendRoomMessage()` rejects with. */
  interface SendRoomMessageError {
    readonly code: SendRoomMessageErrorCode;
    readonly [property: string]: any;
  }

  /** The documented ones of what `room.sendRoomBinaryMessage()` rejects with. */
  type SendRoomBinaryMessageErrorCode = ErrorCodes[
    | 'USER_MESSAGE_TIMEOUT'
    | 'USER_MESSAGE_BROKEN'
    | 'USER_MESSAGE_NO_RELAYPATH'
    | 'USER_MESSAGE_NOT_JOIN'
    | 'USER_MESSAGE_INIT'
    | 'USER_MESSAGE_NO_CONNECTION'
    | 'USER_MESSAGE_UNKNOWN'];

  /** What `room.sendRoomBinaryMessage()` rejects with. */
  interface SendRoomBinaryMessageError {
    readonly code: SendRoomBinaryMessageErrorCode;
    readonly [property: string]: any;
  }

  // A declared member has its exact type: the index signatures answer for all others alone, so
  // that an application can use what the catalog says nothing about.

  /** The SDK's own object. */
  interface Sdk {
    [member: string]: any;
  }

  /** No source says how it is made. */
  interface Rts {
    /** Throws {@link CreateRTSRoomError}. */
    createRTSRoom(...args: any[]): any;
    /** Rejects with {@link LoginError}. */
    login(...args: any[]): Promise<any>;
    /** Rejects with {@link LogoutError}. */
    logout(...args: any[]): Promise<any>;
    /** Rejects with {@link UpdateLoginTokenError}. */
    updateLoginToken(...args: any[]): Promise<any>;
    /** Rejects with {@link GetPeerOnlineStatusError}. */
    getPeerOnlineStatus(...args: any[]): Promise<any>;
    /** Rejects with {@link SetServerParamsError}. */
    setServerParams(...args: any[]): Promise<any>;
    /** Rejects with {@link SendMessageError}. */
    sendMessage(...args: any[]): Promise<any>;
    /** Rejects with {@link SendBinaryMessageError}. */
    sendBinaryMessage(...args: any[]): Promise<any>;
    /** Rejects with {@link SendServerMessageError}. */
    sendServerMessage(...args: any[]): Promise<any>;
    /** Rejects with {@link SendServerBinaryMessageError}. */
    sendServerBinaryMessage(...args: any[]): Promise<any>;
    createRTSRoom(...args: any[]): Room;
    [member: string]: any;
  }

  /** Made by `createRTSRoom` of a `rts`. */
  interface Room {
    /** Rejects with {@link JoinRoomError}. */
    joinRoom(...args: any[]): Promise<any>;
    /** Rejects with {@link SendRoomMessageError}. */
    sendRoomMessage(...args: any[]): Promise<any>;
    /** Rejects with {@link SendRoomBinaryMessageError}. */
    sendRoomBinaryMessage(...args: any[]): Promise<any>;
    [member: string]: any;
  }
}

declare module '@volcengine/rts' {
  const sdk: VolcengineRtsWeb.Sdk;
  namespace sdk {
    type ErrorCode = VolcengineRtsWeb.ErrorCode;
    type Rts = VolcengineRtsWeb.Rts;
    type Room = VolcengineRtsWeb.Room;
  }
  export = sdk;
}
