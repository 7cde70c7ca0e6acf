// Generated from catalogs/volcengine-rtc-miniapp.json by `npm run generate`: edit the catalog, not this file.

/**
 * The errors of Volcengine RTC for WeChat mini programs. Types only: nothing here exists at run time.
 *
 * 错误码：火山引擎 RTC 微信小程序。仅含类型，运行时不存在。
 */
declare namespace VolcEngineRTC_MiniApp {
  /** The constants of the SDK's `ERROR_CODES`. */
  interface ErrorCodes {
    /**
     * an argument does not fit what the method asks for: correct type and range of the arguments before calling again
     *
     * 传入的参数与接口要求不符：修正参数的类型与取值范围后再调用
     *
     * Every method can deliver it. 所有方法都可能返回。
     */
    readonly INVALID_PARAMS: 100001;
    /**
     * a method that needs a room was called before joining one: wait until client.join() has succeeded, then repeat the call
     *
     * 还没进房就调用了需要在房间内使用的方法：等 client.join() 成功后再调用
     */
    readonly NOT_IN_ROOM: 100002;
    /**
     * join was called by a user who is in the room: skip the second client.join(), or call client.leave() before it
     *
     * 已在房间中又调用进房：不要重复调用 client.join()，或先调用 client.leave()
     */
    readonly ALREADY_IN_ROOM: 100003;
    /**
     * join was called again while the first one is still under way: wait for the first client.join() to finish; lock the join button meanwhile
     *
     * 上一次进房还没完成又调用进房：等第一次 client.join() 结束，期间禁用进房按钮
     */
    readonly CONNECTING: 100004;
    /**
     * publish was called for a user who is publishing: skip the second client.publish(), or call client.unpublish() before it
     *
     * 已在推流又调用发布：不要重复调用 client.publish()，或先调用 client.unpublish()
     */
    readonly ALREADY_PUBLISHED: 100005;
    /**
     * a method that needs a published stream was called without one: call client.publish() first, then repeat the call
     *
     * 没有推流就调用了需要先发布的方法：先调用 client.publish()，再重新调用该方法
     *
     * the text of the link says publish, its target is unpublish; a later copy of the page says unpublish
     *
     * 链接文字写作 publish，指向的却是 unpublish；后来的页面已写为 unpublish
     */
    readonly NOT_PUBLISHED: 100006;
    /**
     * no user of the given ID is known, or the internal state is off: check the userId against the users in the room, then call again
     *
     * 找不到该用户 ID，或内部状态异常：核对 userId 是否为房间内用户后再调用
     */
    readonly UID_NOT_FOUND: 100007;
    /**
     * the client was initialised a second time: call client.init() once, or client.destroy() before a new one
     *
     * client 被重复初始化：client.init() 只调用一次，需要重建时先调用 client.destroy()
     */
    readonly HAS_INITED: 100008;
    /**
     * a messaging method was called before login: wait until client.login() has succeeded, then repeat the call
     *
     * 还没登录就调用了消息类方法：等 client.login() 成功后再调用
     *
     * @hidden
     */
    readonly NOT_LOGIN: 100009;
    /**
     * a message went to the business server before its address was set: wait until client.setServerParams() has succeeded, then send again
     *
     * 还没设置业务服务器地址就向它发消息：等 client.setServerParams() 成功后再发送
     *
     * @hidden
     */
    readonly NO_SERVER_PARAM: 100010;
    /**
     * the stream to subscribe or mute is not known: wait for STREAM_ADDED of that user and check the arguments, then call again
     *
     * 要订阅或静音的流不存在：收到该用户的 STREAM_ADDED 并核对参数后再调用
     */
    readonly STREAM_ID_NOT_FOUND: 200001;
    /**
     * the SDK could not get its configuration: check that the request domains are allowed in the mini program settings, then call again
     *
     * SDK 未能取得配置：检查小程序后台的服务器域名配置后重新调用
     */
    readonly GET_CONFIG_ERROR: 200002;
    /**
     * joining failed because no WebSocket address was to be had: check the network and the allowed socket domains, then call client.join() again
     *
     * 没有可用的 WebSocket 地址，无法进房：检查网络与 socket 合法域名后再次调用 client.join()
     *
     * the vendor spells it so (for WEBSOCKET); a later copy of the page does too
     *
     * 供应商原文即为此拼写（应为 WEBSOCKET），后来的页面也未改
     */
    readonly NO_WEBSOCLET_URL: 200003;
    /**
     * the login did not go through: check token and user ID, then call client.login() again; contact support if it keeps failing
     *
     * 登录没有成功：核对 Token 与用户 ID 后再次调用 client.login()，反复失败时联系技术支持
     *
     * @hidden
     */
    readonly LOGIN_FAILED: 200004;
    /**
     * the stream could not be subscribed to: show that the remote stream is missing and call client.subscribe() again
     *
     * 没能订阅到该流：提示远端画面缺失，并再次调用 client.subscribe()
     */
    readonly SUBSCRIBE_FAILED: 300001;
    /**
     * the subscription could not be ended: remove the player from the page and call client.unsubscribe() again
     *
     * 没能退订该流：移除对应播放组件，并再次调用 client.unsubscribe()
     */
    readonly UNSUBSCRIBE_FAILED: 300002;
    /**
     * sending of the own audio or video could not be stopped or resumed: set the mute button back to its old state and call client.muteLocal() again
     *
     * 本地音视频的暂停或恢复发送没有生效：将静音按钮恢复原状，并再次调用 client.muteLocal()
     *
     * the page spells it without the last letter; a later copy of the page says MUTE_LOCAL_ERROR
     *
     * 该页少写最后一个字母，后来的页面写作 MUTE_LOCAL_ERROR
     */
    readonly MUTE_LOCAL_ERRO: 300003;
    /**
     * Another name of `MUTE_LOCAL_ERRO`: the page spells it without the last letter; a later copy of the page says MUTE_LOCAL_ERROR
     *
     * 该页少写最后一个字母，后来的页面写作 MUTE_LOCAL_ERROR
     */
    readonly MUTE_LOCAL_ERROR: 300003;
    /**
     * receiving of a remote stream could not be stopped or resumed: set the control back to its old state and call client.muteRemote() again
     *
     * 远端音视频的暂停或恢复接收没有生效：将控件恢复原状，并再次调用 client.muteRemote()
     */
    readonly MUTE_REMOTE_ERROR: 300004;
    /**
     * the user could not leave the room: call client.leave() again, or client.destroy() when the page unloads
     *
     * 没能退出房间：再次调用 client.leave()，页面卸载时可调用 client.destroy()
     */
    readonly LEAVE_ERROR: 300005;
    /**
     * the own stream could not be published: tell the user that others cannot see or hear them and call client.publish() again
     *
     * 本地流没有发布成功：提示他人看不到也听不到自己，并再次调用 client.publish()
     */
    readonly PUBLISH_ERROR: 300006;
    /**
     * publishing could not be stopped: stop the live-pusher and call client.unpublish() again
     *
     * 没能停止发布本地流：停止 live-pusher，并再次调用 client.unpublish()
     *
     * the vendor spells it so, without the last letter of ERROR
     *
     * 供应商原文即为此拼写，缺 ERROR 的末字母
     */
    readonly UNPUBLISH_ERRO: 300007;
    /**
     * the room could not be joined: check token, room ID and user ID, then call client.join() again
     *
     * 没能进入房间：核对 Token、房间 ID 与用户 ID 后再次调用 client.join()
     */
    readonly JOIN_ROOM_ERROR: 300008;
    /**
     * a signalling message got no answer within 3 s: check the connection and repeat the call; contact support if it keeps happening
     *
     * 信令发出 3 秒没有应答：检查网络后重新调用，反复出现时联系技术支持
     */
    readonly SIGNALING_TIMEOUT: 300009;
    /**
     * a signalling message was to be sent without a WebSocket connection: wait for the connection, or join again, before repeating the call
     *
     * WebSocket 还没连上就要发信令：等连接建立或重新进房后再调用
     */
    readonly WEBSOCKET_NOT_CONNECTED: 300010;
    /**
     * the WebSocket connection broke off: close the socket, tell the user and call client.join() again
     *
     * WebSocket 连接意外断开：关闭该连接，提示用户并重新调用 client.join()
     */
    readonly WEBSOCKET_FAILED: 500001;
  }

  /** Every documented value. A later SDK version may add some. */
  type ErrorCode = ErrorCodes[keyof ErrorCodes];

  /** The documented ones of what `client.init()` rejects with. */
  type InitErrorCode = ErrorCodes['INVALID_PARAMS' | 'HAS_INITED'];

  /** What `client.init()` rejects with. */
  interface InitError {
    readonly code: InitErrorCode;
    readonly [property: string]: any;
  }

  /** The documented ones of what `client.join()` rejects with. */
  type JoinErrorCode = ErrorCodes[
    'INVALID_PARAMS' | 'ALREADY_IN_ROOM' | 'CONNECTING' | 'NO_WEBSOCLET_URL' | 'JOIN_ROOM_ERROR'];

  /** What `client.join()` rejects with. */
  interface JoinError {
    readonly code: JoinErrorCode;
    readonly [property: string]: any;
  }

  /** The documented ones of what `client.publish()` rejects with. */
  type PublishErrorCode = ErrorCodes[
    'INVALID_PARAMS' | 'NOT_IN_ROOM' | 'ALREADY_PUBLISHED' | 'PUBLISH_ERROR'];

  /** What `client.publish()` rejects with. */
  interface PublishError {
    readonly code: PublishErrorCode;
    readonly [property: string]: any;
  }

  /** The documented ones of what `client.unpublish()` rejects with. */
  type UnpublishErrorCode = ErrorCodes['INVALID_PARAMS' | 'NOT_PUBLISHED' | 'UNPUBLISH_ERRO'];

  /** What `client.unpublish()` rejects with. */
  interface UnpublishError {
    readonly code: UnpublishErrorCode;
    readonly [property: string]: any;
  }

  /** The documented ones of what `client.subscribe()` rejects with. */
  type SubscribeErrorCode = ErrorCodes[
    | 'INVALID_PARAMS'
    | 'NOT_IN_ROOM'
    | 'UID_NOT_FOUND'
    | 'STREAM_ID_NOT_FOUND'
    | 'SUBSCRIBE_FAILED'];

  /** What `client.subscribe()` rejects with. */
  interface SubscribeError {
    readonly code: SubscribeErrorCode;
    readonly [property: string]: any;
  }

  /** The documented ones of what `client.muteLocal()` rejects with. */
  type MuteLocalErrorCode = ErrorCodes[
    | 'INVALID_PARAMS'
    | 'NOT_PUBLISHED'
    | 'UID_NOT_FOUND'
    | 'STREAM_ID_NOT_FOUND'
    | 'MUTE_LOCAL_ERRO'];

  /** What `client.muteLocal()` rejects with. */
  interface MuteLocalError {
    readonly code: MuteLocalErrorCode;
    readonly [property: string]: any;
  }

  /** The documented ones of what `client.unsubscribe()` rejects with. */
  type UnsubscribeErrorCode = ErrorCodes['INVALID_PARAMS' | 'UNSUBSCRIBE_FAILED'];

  /** What `client.unsubscribe()` rejects with. */
  interface UnsubscribeError {
    readonly code: UnsubscribeErrorCode;
    readonly [property: string]: any;
  }

  /** The documented ones of what `client.muteRemote()` rejects with. */
  type MuteRemoteErrorCode = ErrorCodes['INVALID_PARAMS' | 'MUTE_REMOTE_ERROR'];

  /** What `client.muteRemote()` rejects with. */
  interface MuteRemoteError {
    readonly code: MuteRemoteErrorCode;
    readonly [property: string]: any;
  }

  /** The documented ones of what `client.leave()` rejects with. */
  type LeaveErrorCode = ErrorCodes['INVALID_PARAMS' | 'LEAVE_ERROR'];

  /** What `client.leave()` rejects with. */
  interface LeaveError {
    readonly code: LeaveErrorCode;
    readonly [property: string]: any;
  }

  /** What the `onFailure` of a `client` receives. */
  interface FailureError {
    readonly code: ErrorCode;
    readonly [property: string]: any;
  }

  /** The handler for what the `onFailure` of a `client` receives. */
  type FailureHandler = (error: FailureError) => void;

  // A declared member has its exact type: the index signatures answer for all others alone, so
  // that an application can use what the catalog says nothing about.

  /** The SDK's own object. */
  interface Sdk {
    readonly ERROR_CODES: ErrorCodes;
    readonly Client: new (...args: any[]) => Client;
    [member: string]: any;
  }

  /** What a method of a `client` is told besides its arguments. */
  interface ClientOptions {
    onFailure?: FailureHandler;
    [option: string]: any;
  }

  /** Made by `Client` of the SDK. */
  interface Client {
    /** Rejects with {@link InitError}. */
    init(options: ClientOptions, ...others: any[]): Promise<any>;
    /** Rejects with {@link InitError}. */
    init(...args: any[]): Promise<any>;
    /** Rejects with {@link JoinError}. */
    join(options: ClientOptions, ...others: any[]): Promise<any>;
    /** Rejects with {@link JoinError}. */
    join(...args: any[]): Promise<any>;
    /** Rejects with {@link PublishError}. */
    publish(options: ClientOptions, ...others: any[]): Promise<any>;
    /** Rejects with {@link PublishError}. */
    publish(...args: any[]): Promise<any>;
    /** Rejects with {@link UnpublishError}. */
    unpublish(options: ClientOptions, ...others: any[]): Promise<any>;
    /** Rejects with {@link UnpublishError}. */
    unpublish(...args: any[]): Promise<any>;
    /** Rejects with {@link SubscribeError}. */
    subscribe(options: ClientOptions, ...others: any[]): Promise<any>;
    /** Rejects with {@link SubscribeError}. */
    subscribe(...args: any[]): Promise<any>;
    /** Rejects with {@link MuteLocalError}. */
    muteLocal(options: ClientOptions, ...others: any[]): Promise<any>;
    /** Rejects with {@link MuteLocalError}. */
    muteLocal(...args: any[]): Promise<any>;
    /** Rejects with {@link UnsubscribeError}. */
    unsubscribe(options: ClientOptions, ...others: any[]): Promise<any>;
    /** Rejects with {@link UnsubscribeError}. */
    unsubscribe(...args: any[]): Promise<any>;
    /** Rejects with {@link MuteRemoteError}. */
    muteRemote(options: ClientOptions, ...others: any[]): Promise<any>;
    /** Rejects with {@link MuteRemoteError}. */
    muteRemote(...args: any[]): Promise<any>;
    /** Rejects with {@link LeaveError}. */
    leave(options: ClientOptions, ...others: any[]): Promise<any>;
    /** Rejects with {@link LeaveError}. */
    leave(...args: any[]): Promise<any>;
    [member: string]: any;
  }
}

declare module '*VolcEngineRTC_MiniApp' {
  const sdk: VolcEngineRTC_MiniApp.Sdk;
  namespace sdk {
    type ErrorCode = VolcEngineRTC_MiniApp.ErrorCode;
    type Client = VolcEngineRTC_MiniApp.Client;
  }
  export = sdk;
}

declare module '*VolcEngineRTC_MiniApp.js' {
  const sdk: VolcEngineRTC_MiniApp.Sdk;
  namespace sdk {
    type ErrorCode = VolcEngineRTC_MiniApp.ErrorCode;
    type Client = VolcEngineRTC_MiniApp.Client;
  }
  export = sdk;
}
