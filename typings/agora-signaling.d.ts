// Generated from catalogs/agora-signaling.json by `npm run generate`: edit the catalog, not this file.

/**
 * The errors of Agora Signaling (legacy). Types only: nothing here exists at run time.
 *
 * 错误码：声网信令（旧版）。仅含类型，运行时不存在。
 */
declare namespace Signal {
  /** The documented codes by their names. It is the type for a table of the application's own: whole, or `Pick<Codes, …>`. */
  interface Codes {
    /**
     * nothing went wrong: carry on; this value reports no error
     *
     * 一切正常：继续执行，该值不代表错误
     */
    readonly SUCCESS: 0;
    /**
     * the session ended for no known reason, most often a broken network: call signal.login() again after a pause and tell the user the connection was lost
     *
     * 会话因不明原因中断，多半是网络不通：稍候再次调用 signal.login()，并告知用户连接已断
     */
    readonly LOGOUT_E_OTHER: 100;
    /**
     * this client logged out by its own call: clear the signed-in state; call signal.login() only when the user asks for it
     *
     * 本端主动登出：清除已登录状态，仅在用户要求时再调用 signal.login()
     */
    readonly LOGOUT_E_USER: 101;
    /**
     * the connection broke and the session with it: show that the user is offline and call signal.login() again when the network is back
     *
     * 网络断开，会话随之结束：提示已离线，网络恢复后重新调用 signal.login()
     */
    readonly LOGOUT_E_NET: 102;
    /**
     * the same account signed in somewhere else: leave the page and tell the user about the other sign-in; do not log in again unasked
     *
     * 同一账号在其他地方登录：退出页面并提示账号已在别处登录，不要自动重新登录
     */
    readonly LOGOUT_E_KICKED: 103;
    /**
     * retired code of the logout group
     *
     * 登出类的旧错误码，已停用：删除该判断，其余登出情况交给兜底分支
     *
     * @deprecated remove this test; let the fallback deal with any other logout
     */
    readonly LOGOUT_E_PACKET: 104;
    /**
     * the signaling token ran out during the session: fetch a new token from your server and call signal.login() with it
     *
     * 会话期间信令 Token 到期：向业务服务器获取新 Token，再用它调用 signal.login()
     */
    readonly LOGOUT_E_TOKENEXPIRED: 105;
    /**
     * retired code of the logout group
     *
     * 登出类的旧错误码，已停用：删除该判断，其余登出情况交给兜底分支
     *
     * @deprecated remove this test; let the fallback deal with any other logout
     */
    readonly LOGOUT_E_OLDVERSION: 106;
    /**
     * retired code of the logout group
     *
     * 登出类的旧错误码，已停用：删除该判断，Token 无效会在登录时以 LOGIN_E_TOKENWRONG 报告
     *
     * @deprecated remove this test; a refused token shows up as LOGIN_E_TOKENWRONG on login
     */
    readonly LOGOUT_E_TOKENWRONG: 107;
    /**
     * logout() was called while no one was logged in: call session.logout() only while session.getStatus() says logged in
     *
     * 未登录时又调用了 logout()：仅在 session.getStatus() 表明已登录时调用 session.logout()
     */
    readonly LOGOUT_E_ALREADY_LOGOUT: 108;
    /**
     * login failed and the cause is not known: offer a retry that calls signal.login() again and report the failure
     *
     * 登录未成功，原因不明：提供重试入口再次调用 signal.login()，并上报该失败
     */
    readonly LOGIN_E_OTHER: 200;
    /**
     * login failed because the server could not be reached: check the connection and call signal.login() again
     *
     * 连不上服务器，登录失败：检查网络后再次调用 signal.login()
     */
    readonly LOGIN_E_NET: 201;
    /**
     * the server turned the login down: check app ID, account and token before calling signal.login() again
     *
     * 服务端不接受本次登录：核对 App ID、账号与 Token 后再调用 signal.login()
     */
    readonly LOGIN_E_FAILED: 202;
    /**
     * the login was called off before it finished: go back to the signed-out view and call signal.login() when the user wants to
     *
     * 登录尚未完成就被取消：回到未登录界面，用户需要时再调用 signal.login()
     */
    readonly LOGIN_E_CANCEL: 203;
    /**
     * login was refused because the token has run out: fetch a new token from your server and call signal.login() with it
     *
     * Token 过了有效期，无法登录：向业务服务器获取新 Token，再用它调用 signal.login()
     */
    readonly LOGIN_E_TOKENEXPIRED: 204;
    /**
     * retired code of the login group
     *
     * 登录类的旧错误码，已停用：删除该判断，其余登录失败交给兜底分支
     *
     * @deprecated remove this test; let the fallback deal with any other login failure
     */
    readonly LOGIN_E_OLDVERSION: 205;
    /**
     * login was refused because the token does not check out: make sure the token was issued for this app ID and account, then log in with a new one
     *
     * Token 校验不通过，登录被拒绝：确认 Token 与 App ID、账号匹配，换新 Token 后重新登录
     */
    readonly LOGIN_E_TOKENWRONG: 206;
    /**
     * the account is logged in elsewhere with a newer token: tell the user where the account is in use; log in with a new token only if they ask
     *
     * 该账号已持更新的 Token 在别处登录：提示账号正在别处使用，用户要求时再换新 Token 登录
     */
    readonly LOGIN_E_TOKEN_KICKED: 207;
    /**
     * login was asked for while already logged in: keep using the session you have; nothing needs doing
     *
     * 已处于登录状态又发起登录：继续使用现有会话，无需处理
     */
    readonly LOGIN_E_ALREADY_LOGIN: 208;
    /**
     * the account name is not one the service accepts: pass signal.login() a string account of at most 128 bytes, without spaces
     *
     * 账号名不符合要求：给 signal.login() 传入不超过 128 字节、不含空格的字符串账号
     */
    readonly LOGIN_E_INVALID_USER: 209;
    /**
     * joining the channel failed for an unknown reason: tell the user and call session.channelJoin() again
     *
     * 不明原因，未能进入频道：提示用户并再次调用 session.channelJoin()
     */
    readonly JOINCHANNEL_E_OTHER: 300;
    /**
     * the message was not sent, cause unknown: mark the message as unsent and offer to send it again
     *
     * 不明原因，消息没有发出：将消息标为未发送并提供重发
     */
    readonly SENDMESSAGE_E_OTHER: 400;
    /**
     * no confirmation came in time for the message: mark the message as unconfirmed and offer to send it again
     *
     * 消息迟迟未得到确认：将消息标为未确认并提供重发
     */
    readonly SENDMESSAGE_E_TIMEOUT: 401;
    /**
     * the number of users in the channel could not be read: hide the user count and ask for it again later
     *
     * 未能取得频道人数：隐藏人数显示，稍后再查询
     */
    readonly QUERYUSERNUM_E_OTHER: 500;
    /**
     * the query for the channel user count got no answer in time: keep the last known count and repeat the query after a pause
     *
     * 查询频道人数迟迟没有响应：保留上次的人数，稍候重新查询
     */
    readonly QUERYUSERNUM_E_TIMEOUT: 501;
    /**
     * retired code of the user-count query
     *
     * 查询频道人数的旧错误码，已停用：删除该判断，501 请按 QUERYUSERNUM_E_TIMEOUT 处理
     *
     * the page gives this code the value of QUERYUSERNUM_E_TIMEOUT; Agora's native headers and its Web API page of a week earlier give 502
     *
     * 该页为此错误码给出的值与 QUERYUSERNUM_E_TIMEOUT 相同；声网的原生头文件和早一周的 Web API 页面均为 502
     *
     * @deprecated remove this test; 501 is tested as QUERYUSERNUM_E_TIMEOUT
     */
    readonly QUERYUSERNUM_E_BYUSER: 501 | 502;
    /**
     * the user dropped out of the channel for an unknown reason: show that the channel is closed and call session.channelJoin() to return
     *
     * 不明原因，用户离开了频道：提示已离开频道，需要时调用 session.channelJoin() 重新进入
     */
    readonly LEAVECHANNEL_E_OTHER: 600;
    /**
     * an administrator removed the user from the channel: close the channel view and tell the user that an administrator removed them
     *
     * 用户被频道管理员移除：关闭频道界面并告知用户已被管理员移出
     */
    readonly LEAVECHANNEL_E_KICKED: 601;
    /**
     * the user is not in the channel: join with session.channelJoin() before using or leaving the channel
     *
     * 用户当前不在该频道中：先用 session.channelJoin() 进入频道，再操作或离开
     */
    readonly LEAVECHANNEL_E_BYUSER: 602;
    /**
     * logging out also took the user out of the channel: close the channel view; after the next login call session.channelJoin() again
     *
     * 登出的同时离开了频道：关闭频道界面，下次登录后再调用 session.channelJoin()
     */
    readonly LEAVECHANNEL_E_LOGOUT: 603;
    /**
     * a broken connection took the user out of the channel: show the loss and call session.channelJoin() once the session is back
     *
     * 连接中断，用户掉出频道：提示连接已断，会话恢复后调用 session.channelJoin()
     */
    readonly LEAVECHANNEL_E_DISCONN: 604;
    /**
     * the call could not be placed: end the ringing view and offer to call again
     *
     * 呼叫没有成功：结束呼叫界面并提供重新呼叫
     */
    readonly INVITE_E_OTHER: 700;
    /**
     * a call to this user is already under way: keep the running call; end it with call.channelInviteEnd() before calling anew
     *
     * 已在呼叫该用户，又发起了一次：保留进行中的呼叫，重新呼叫前先执行 call.channelInviteEnd()
     */
    readonly INVITE_E_REINVITE: 701;
    /**
     * the call failed because the network let it down: end the ringing view and call session.channelInviteUser2() again when online
     *
     * 网络不佳，呼叫失败：结束呼叫界面，联网后再调用 session.channelInviteUser2()
     */
    readonly INVITE_E_NET: 702;
    /**
     * the called user is not online: end the ringing view and tell the caller that the other side is offline
     *
     * 被叫用户不在线：结束呼叫界面并告知主叫对方不在线
     */
    readonly INVITE_E_PEEROFFLINE: 703;
    /**
     * the called user did not answer in time: end the ringing view and offer to call again later
     *
     * 被叫长时间未接听：结束呼叫界面并提供稍后重拨
     */
    readonly INVITE_E_TIMEOUT: 704;
    /**
     * retired code of the call group
     *
     * 呼叫类的旧错误码，已停用：删除该判断，其余呼叫失败交给兜底分支
     *
     * @deprecated remove this test; let the fallback deal with any other call failure
     */
    readonly INVITE_E_CANTRECV: 705;
    /**
     * an error that belongs to no particular operation: report the failed call and offer to repeat it
     *
     * 不属于特定操作的错误：上报失败的调用并允许用户重试
     *
     * Every method can deliver it. 所有方法都可能返回。
     */
    readonly GENERAL_E: 1000;
    /**
     * the operation failed: tell the user that it did not work and repeat the call
     *
     * 操作未能完成：提示操作失败并重新调用
     *
     * Every method can deliver it. 所有方法都可能返回。
     */
    readonly GENERAL_E_FAILED: 1001;
    /**
     * the operation failed and the SDK cannot say why: report the call with its arguments and offer to repeat it
     *
     * 操作失败，SDK 无法判断原因：上报该调用及其参数并允许重试
     *
     * Every method can deliver it. 所有方法都可能返回。
     */
    readonly GENERAL_E_UNKNOWN: 1002;
    /**
     * a call was made before logging in: wait for session.onLoginSuccess before making this call
     *
     * 还没登录就调用了接口：等到 session.onLoginSuccess 之后再调用
     *
     * Every method can deliver it. 所有方法都可能返回。
     */
    readonly GENERAL_E_NOT_LOGIN: 1003;
    /**
     * a call was made with arguments that do not fit: correct the arguments of the call; a repeat with the same ones fails again
     *
     * 调用接口时参数有误：修正调用参数，用原参数重试仍会失败
     *
     * Every method can deliver it. 所有方法都可能返回。
     *
     * Agora's Web API page of a week earlier and its native headers list one more code after this one, GENERAL_E_LARGE_PARAM with the value 1005
     *
     * 声网早一周的 Web API 页面与原生头文件在此之后还列有 GENERAL_E_LARGE_PARAM，值为 1005
     */
    readonly GENERAL_E_WRONG_PARAM: 1004;
  }

  /** Every documented value. A later SDK version may add some. */
  type Code = Codes[keyof Codes];

  /** The documented ones of what `session.onLogout` receives. */
  type LogoutCode = Codes[
    | 'LOGOUT_E_OTHER'
    | 'LOGOUT_E_USER'
    | 'LOGOUT_E_NET'
    | 'LOGOUT_E_KICKED'
    | 'LOGOUT_E_PACKET'
    | 'LOGOUT_E_TOKENEXPIRED'
    | 'LOGOUT_E_OLDVERSION'
    | 'LOGOUT_E_TOKENWRONG'
    | 'LOGOUT_E_ALREADY_LOGOUT'];

  /** The handler for what `session.onLogout` receives. */
  type LogoutHandler = (code: LogoutCode) => void;

  /** The documented ones of what `session.onLoginFailed` receives. */
  type LoginFailedCode = Codes[
    | 'LOGOUT_E_OTHER'
    | 'LOGIN_E_OTHER'
    | 'LOGIN_E_NET'
    | 'LOGIN_E_FAILED'
    | 'LOGIN_E_CANCEL'
    | 'LOGIN_E_TOKENEXPIRED'
    | 'LOGIN_E_OLDVERSION'
    | 'LOGIN_E_TOKENWRONG'
    | 'LOGIN_E_TOKEN_KICKED'
    | 'LOGIN_E_ALREADY_LOGIN'
    | 'LOGIN_E_INVALID_USER'];

  /** The handler for what `session.onLoginFailed` receives. */
  type LoginFailedHandler = (code: LoginFailedCode) => void;

  /** The documented ones of what `channel.onChannelJoinFailed` receives. */
  type ChannelJoinFailedCode = Codes['JOINCHANNEL_E_OTHER'];

  /** The handler for what `channel.onChannelJoinFailed` receives. */
  type ChannelJoinFailedHandler = (code: ChannelJoinFailedCode) => void;

  /** The documented ones of what `channel.onChannelLeaved` receives. */
  type ChannelLeavedCode = Codes[
    | 'SUCCESS'
    | 'LEAVECHANNEL_E_OTHER'
    | 'LEAVECHANNEL_E_KICKED'
    | 'LEAVECHANNEL_E_BYUSER'
    | 'LEAVECHANNEL_E_LOGOUT'
    | 'LEAVECHANNEL_E_DISCONN'];

  /** The handler for what `channel.onChannelLeaved` receives. */
  type ChannelLeavedHandler = (code: ChannelLeavedCode) => void;

  // A declared member has its exact type: the index signatures answer for all others alone, so
  // that an application can use what the catalog says nothing about.

  /** The SDK's own object. */
  interface Sdk {
    (...args: any[]): Signal;
    new (...args: any[]): Signal;
    [member: string]: any;
  }

  /** Made by a call of the SDK. */
  interface Signal {
    login(...args: any[]): Session;
    [member: string]: any;
  }

  /** Made by `login` of a `signal`. */
  interface Session {
    onLogout?: LogoutHandler | null;
    onLoginFailed?: LoginFailedHandler | null;
    channelJoin(...args: any[]): Channel;
    channelInviteUser2(...args: any[]): Call;
    [member: string]: any;
  }

  /** Made by `channelJoin` of a `session`. */
  interface Channel {
    onChannelJoinFailed?: ChannelJoinFailedHandler | null;
    onChannelLeaved?: ChannelLeavedHandler | null;
    [member: string]: any;
  }

  /** Made by `channelInviteUser2` of a `session`. */
  interface Call {
    [member: string]: any;
  }
}

/** The SDK as a script element loads it. */
declare const Signal: Signal.Sdk;

declare module 'agora-signaling-sdk' {
  export = Signal;
}

declare module '*AgoraSigSDK' {
  export = Signal;
}

declare module '*AgoraSigSDK.js' {
  export = Signal;
}

declare module '*AgoraSig' {
  export = Signal;
}

declare module '*AgoraSig.js' {
  export = Signal;
}
