// Generated from catalogs/netease-webrtc.json by `npm run generate`: edit the catalog, not this file.

/**
 * The errors of NetEase Yunxin WebRTC (NIM Web SDK). Types only: nothing here exists at run time.
 *
 * 错误码：网易云信 WebRTC（NIM Web SDK）。仅含类型，运行时不存在。
 */
declare namespace WebRTC {
  /** The documented codes by their names. It is the type for a table of the application's own: whole, or `Pick<Codes, …>`. */
  interface Codes {
    /**
     * the network probe got no server resources in time: run the network probe again later, and let the user go on without it if it keeps failing
     *
     * 网络探测申请服务器资源时没有及时得到应答：稍后重新发起网络探测，多次失败则允许用户跳过探测
     */
    readonly ChannelReserveTimeOut: 101;
    /**
     * leaveChannel was called in a one-to-one call, where only meetings allow it: end one-to-one calls with hangup and call leaveChannel only in meetings
     *
     * 一对一通话里误用了只适用于多人房间的 leaveChannel：一对一通话改用 hangup 结束，只在多人房间里调用 leaveChannel
     */
    readonly ChannelJoinMeetingModeError: 20102;
    /**
     * a one-to-one or group call could not be started: close the calling view, read serverCode for the cause and offer to call again
     *
     * 单人或多人通话没能建立起来：关闭呼叫界面，根据 serverCode 判断原因，并提供重新呼叫的入口
     */
    readonly ChannelStartFail: 11000;
    /**
     * the video data handed to the network probe has a format it cannot use: give the network probe video data in a supported format and run it again
     *
     * 交给网络探测的视频数据格式不可用：换成格式正确的视频数据后重新探测
     */
    readonly DataError: 11400;
    /**
     * an SDK method was called with an invalid argument: fix the arguments of the call that failed; calling again unchanged fails again
     *
     * 调用 SDK 方法时传入了不合法的参数：修正出错调用的参数，原样重试仍会失败
     *
     * Every method can deliver it. 所有方法都可能返回。
     */
    readonly ParamError: 11405;
    /**
     * the room could not be created: read serverCode and reason, tell the user, and create the room again once the cause is gone
     *
     * 没能建立新的房间：查看 serverCode 和 reason，告知用户，排除原因后再次创建
     */
    readonly ChannelCreatingError: 20110;
    /**
     * this user could not enter the room: read serverCode and reason, tell the user, and join again once the cause is gone
     *
     * 当前用户没能进入房间：查看 serverCode 和 reason，告知用户，排除原因后再次加入
     */
    readonly ChannelJoinError: 20111;
    /**
     * join was called while this user is already in a room: keep the current room, or call leaveChannel and wait for it before joining another
     *
     * 当前用户已身处房间，又发起了一次加入：继续使用当前房间；要换房间就先等 leaveChannel 完成再加入
     */
    readonly ChannelJoinAlreadyIn: 20112;
    /**
     * there was no room to leave: treat this user as out of the room: clear the local call state and close the call view
     *
     * 要离开时并没有对应的房间：视为已不在房间：清理本地通话状态并关闭通话界面
     */
    readonly ChannelSessionNotExists: 20113;
    /**
     * a method that must run before the room is set up was called after it: move this call ahead of creating or joining the room, or leave the room first
     *
     * 只能在建房前使用的方法，在建房之后才被调用：把该调用移到创建或加入房间之前，或先离开房间再调用
     */
    readonly ChannelAlreadyInSession: 20114;
    /**
     * the network probe could not connect to its server: ask the user to check the network or firewall, then run the network probe again
     *
     * 网络探测没能连上服务器：请用户检查网络或防火墙，然后重新探测
     */
    readonly ServerConnectionError: 20116;
    /**
     * the role cannot change between speaker and audience in a one-to-one call: offer the role switch only in meetings and hide it in one-to-one calls
     *
     * 一对一通话里不能在互动者与观众之间换角色：只在多人房间提供角色切换，一对一通话中隐藏该入口
     */
    readonly StageNotMatch: 20117;
    /**
     * a room cannot be joined while the network probe runs: wait for the network probe to end, or stop it, and then join the room
     *
     * 网络探测尚未结束，此时不能进入房间：等网络探测完成或先停止探测，再加入房间
     */
    readonly NetworkInDetecting: 20120;
    /**
     * a local log method was called while local log storage is off: turn on local log storage at initialisation, or drop the call to its methods
     *
     * 未打开本地日志存储就使用了它的方法：初始化时打开本地日志存储，或去掉对这些方法的调用
     */
    readonly FunctionNotEnabled: 20500;
    /**
     * the live stream's host was not updated: authentication was refused: check the account's login and room credentials, then call updateRtmpHost again
     *
     * 更换直播主画面时身份校验被拒：检查账号登录状态和房间凭证，再调用 updateRtmpHost
     */
    readonly RoomServerErrAuthError: 401;
    /**
     * the live stream's host was not updated: the server knows no such room: join or create the room before calling updateRtmpHost again
     *
     * 更换直播主画面时服务器找不到该房间：先加入或创建房间，再调用 updateRtmpHost
     */
    readonly RoomServerErrChannelNotExist: 404;
    /**
     * the live stream's host was not updated: the chosen user is not in the room: pick a user who is still in the room and call updateRtmpHost with that one
     *
     * 更换直播主画面时指定的用户不在房间里：改选仍在房间里的用户，再调用 updateRtmpHost
     */
    readonly RoomServerErrUidNotExist: 405;
    /**
     * the live stream's host was not updated: this user may not do that: offer updateRtmpHost only to users who are entitled to it and tell this user so
     *
     * 更换直播主画面时当前用户无权操作：只向有权限的用户开放 updateRtmpHost，并告知当前用户
     */
    readonly RoomServerErrNoPermission: 406;
    /**
     * the live stream's host was not updated: the request's data is wrong: correct the arguments given to updateRtmpHost before calling it again
     *
     * 更换直播主画面时提交的数据有误：修正传给 updateRtmpHost 的参数后再调用
     */
    readonly RoomServerErrDataError: 417;
    /**
     * the live stream's host was not updated: a request inside the server failed: call updateRtmpHost again after a pause and report the error if it stays
     *
     * 更换直播主画面时服务器内部请求异常：稍候再调用 updateRtmpHost，持续失败则上报
     *
     * the page puts this entry's description into the name row, and the description of 401 into the desc row
     *
     * 文档在该条的 name 一栏填了描述文字，desc 一栏则是 401 的描述
     */
    readonly RoomServerErrUnknown: 500;
    /**
     * Another name of `RoomServerErrUnknown`: the page puts this entry's description into the name row, and the description of 401 into the desc row
     *
     * 文档在该条的 name 一栏填了描述文字，desc 一栏则是 401 的描述
     */
    readonly '内部错误（TurnServer请求异常）': 500;
    /**
     * the live stream's host was not updated: the server had an internal error: call updateRtmpHost again after a pause and tell the user if it keeps failing
     *
     * 更换直播主画面时服务器自身出错：稍候再调用 updateRtmpHost，持续失败则告知用户
     */
    readonly RoomServerErrServerError: 600;
    /**
     * the live stream's host was not updated: that is not valid in the current state: check the room's live state and this user's role before calling updateRtmpHost
     *
     * 更换直播主画面的操作在当前状态下不成立：先确认房间直播状态和用户角色，再调用 updateRtmpHost
     */
    readonly RoomServerErrInvilid: 11403;
    /**
     * an earlier local recording is still held, so a new one cannot start: download or clear the held recording, then start the new one
     *
     * 上一份本地录制还没处理，新的录制无法开始：先下载或清除已有录制，再开始新的录制
     */
    readonly VideoRecordExsit: 400;
    /**
     * local recording has no call or no media to work on: start recording only once the call is up and its audio or video plays
     *
     * 本地录制时没有可用的通话或媒体：等通话建立且有音视频后再开始录制
     */
    readonly VideoRecordInvalid: 404;
    /**
     * no such recording to play, download or clear, or it has ended: refresh the list of recordings and disable the actions on missing ones
     *
     * 要播放、下载或清除的录制找不到，或早已结束：刷新录制列表，对已不在的录制禁用操作
     */
    readonly RecordNotExist: 67001;
    /**
     * recording started without a valid account to record: pass the account to record when recording starts
     *
     * 开始录制时没有给出有效的录制账号：开始录制时传入要录制的账号
     */
    readonly RecordLackAccount: 67002;
    /**
     * recording started though there is no audio or video stream: open the microphone or camera, or wait for the remote stream, then record
     *
     * 开始录制时没有任何音频或视频流：先打开麦克风或摄像头，或等到远端媒体流，再录制
     */
    readonly RecordNoStream: 67003;
    /**
     * this browser cannot record audio and video: hide recording in this browser and suggest one that can record
     *
     * 用户的浏览器不具备音视频录制能力：在此浏览器里隐藏录制入口，建议换用可录制的浏览器
     */
    readonly RecordBrowserNotSupport: 67004;
    /**
     * this browser cannot record in the requested format: start the recording again in a format that this browser supports
     *
     * 用户的浏览器录不了所要求的格式：换成浏览器支持的格式后重新开始录制
     */
    readonly RecordBrowserNotSupportFormat: 67005;
    /**
     * a recording is already running: disable the record button while a recording runs, or stop that recording first
     *
     * 已有一份录制在进行：录制期间禁用录制按钮，或先停止当前录制
     */
    readonly RecordInRecording: 67006;
    /**
     * the recorded audio or video could not be decoded or formatted: tell the user that this recording failed and offer to record again
     *
     * 录下的音视频没能完成解码或格式转换：告知用户本次录制失败，并提供重新录制的入口
     */
    readonly RecordFormatError: 67007;
    /**
     * logging in to the media gateway failed: end this call on the page and let the user call or join again
     *
     * 媒体网关拒绝或未完成登录：在页面上结束本次通话，让用户重新呼叫或加入
     */
    readonly GateWayLoginFail: 61001;
    /**
     * the media gateway did not answer in time: ask the user to check the network, then call or join again
     *
     * 媒体网关迟迟没有连上：请用户检查网络，再重新呼叫或加入
     */
    readonly GateWayConnectionTimeout: 61003;
    /**
     * no gateway address was assigned, perhaps as the peer's WebRTC switch is off: make sure that the peer's client enables WebRTC compatibility, then call again
     *
     * 没有分到网关地址，可能是对方没开 WebRTC 兼容：确认对方客户端已启用 WebRTC 兼容，再重新呼叫
     */
    readonly GateWayAddressNotAvailable: 61004;
    /**
     * the gateway is already initialised or logged in: start the connection only once per call and keep the one that exists
     *
     * 网关早已完成初始化或登录：每次通话只发起一次连接，沿用已有的连接
     *
     * the page says 61004, plugin 7.1 and later send 61005; 6.1 and earlier send no gateway code
     *
     * 文档写作 61004，插件 7.1 起为 61005；6.1 及更早版本没有网关错误码
     */
    readonly GateWayLoginAlready: 61004 | 61005;
    /**
     * the media gateway reported an error of its own: end this call on the page, then call or join again after a pause
     *
     * 媒体网关自身报告了错误：在页面上结束本次通话，稍候重新呼叫或加入
     *
     * the page says 61004, plugin 7.1 and later send 61006; 6.1 and earlier send no gateway code
     *
     * 文档写作 61004，插件 7.1 起为 61006；6.1 及更早版本没有网关错误码
     */
    readonly GateWayServerError: 61004 | 61006;
    /**
     * the media connection to the server could not be set up: ask the user to check network and firewall, then call or join again
     *
     * 与服务器之间的媒体连接没能建立：请用户检查网络和防火墙，再重新呼叫或加入
     */
    readonly GateWayRTCConnectFail: 61008;
    /**
     * this device's browser lacks the H264 codec that video calls need: tell the user that video needs another browser, or go on with audio only
     *
     * 本机浏览器缺少视频通话所需的 H264 编解码：告知用户视频通话需换浏览器，或改为纯语音通话
     */
    readonly VideoDecodeError: 62001;
    /**
     * there is no video stream to play or stop: wait for the camera or screen stream to be there before playing or stopping it
     *
     * 要播放或关闭的视频、屏幕共享没有对应的流：等摄像头或屏幕共享的流就绪后再播放或关闭
     */
    readonly VideoStreamFetchError: 62002;
    /**
     * video or screen sharing was played without a container element: pass a div that is in the page as the container, then play again
     *
     * 播放视频或屏幕共享时没有提供容器元素：传入已挂载到页面的 div 作为容器，再重新播放
     */
    readonly VideoContainerNotExist: 62006;
    /**
     * mixing was switched while two video streams are open, and only one may be: stop the camera or the screen sharing first, then switch mixing
     *
     * 切换混流时两路视频都开着，而此时只许一路：先关闭摄像头或屏幕共享中的一路，再切换混流
     */
    readonly VideoMixStreamExceed: 62101;
    /**
     * this browser cannot share the screen natively: hide screen sharing in this browser, or ask the user to update or switch the browser
     *
     * 浏览器不具备原生屏幕共享能力：隐藏屏幕共享入口，或请用户升级、更换浏览器
     */
    readonly VideoScreenShareNotSupport: 62102;
    /**
     * there is no audio stream to play or stop: wait for the audio stream to be there before playing or stopping it
     *
     * 要播放或关闭的音频没有对应的流：等音频流就绪后再播放或关闭
     */
    readonly AudioStreamFetchError: 63002;
    /**
     * the user had left the room before the microphone's stream was ready: close the call view, or join the room again before calling startDevice
     *
     * 麦克风的流就绪之前，用户就离开了房间：关闭通话界面；仍需通话就先重新加入房间再调用 startDevice
     */
    readonly AudioUserHasBeenLeft: 63005;
    /**
     * the capture volume or accompaniment was asked for while the microphone is off: turn the microphone on with startDevice first
     *
     * 麦克风关着，却要读取采集音量或开始伴音：先用 startDevice 打开麦克风
     */
    readonly AudioDisabled: 63007;
    /**
     * the accompaniment's audio file could not be decoded: use an audio file that the browser can decode and start the accompaniment again
     *
     * 伴音所用的音频文件解不开：换成浏览器能解码的音频文件，再开始伴音
     *
     * the SDK has this name, but startAudioMixing answers with AudioFileDownloadError instead
     *
     * SDK 使用此名称，但 startAudioMixing 实际以 AudioFileDownloadError 拒绝
     */
    readonly MusicalAccompanimentError: 63100;
    /**
     * Another name of `MusicalAccompanimentError`: the SDK has this name, but startAudioMixing answers with AudioFileDownloadError instead
     *
     * SDK 使用此名称，但 startAudioMixing 实际以 AudioFileDownloadError 拒绝
     */
    readonly AudioMixingError: 63100;
    /**
     * the accompaniment's audio file could not be loaded: check the file's address and its CORS headers, then start the accompaniment again
     *
     * 伴音所用的音频文件没能取到：检查文件地址和跨域响应头，再开始伴音
     */
    readonly AudioFileDownloadError: 63101;
    /**
     * this browser cannot play an accompaniment: hide the accompaniment controls in this browser
     *
     * 用户的浏览器不具备伴音能力：在此浏览器里隐藏伴音控件
     *
     * the page heads this entry MusicalAccompanimentUnsupport, but its name row says AudioMixingUnsupport
     *
     * 文档的标题是 MusicalAccompanimentUnsupport，name 一栏却是 AudioMixingUnsupport
     */
    readonly MusicalAccompanimentUnsupport: 63102;
    /**
     * Another name of `MusicalAccompanimentUnsupport`: the page heads this entry MusicalAccompanimentUnsupport, but its name row says AudioMixingUnsupport
     *
     * 文档的标题是 MusicalAccompanimentUnsupport，name 一栏却是 AudioMixingUnsupport
     */
    readonly AudioMixingUnsupport: 63102;
    /**
     * the accompaniment was resumed though it is not paused: set the accompaniment's button to its playing state and resume only after a pause
     *
     * 伴音并未暂停，却要恢复播放：把伴音按钮改为播放状态，只在暂停后才恢复
     */
    readonly UnpauseMusicalAccompaniment: 63103;
    /**
     * the accompaniment was paused though it is paused already: set the accompaniment's button to its paused state and pause only while it plays
     *
     * 伴音早已停住，又要暂停一次：把伴音按钮改为暂停状态，只在播放时才暂停
     */
    readonly pausedMusicalAccompaniment: 63104;
    /**
     * an accompaniment method was called though no accompaniment has been started: start the accompaniment before pausing, resuming or adjusting it
     *
     * 尚未开始伴音，就使用了伴音的方法：先开始伴音，再暂停、恢复或调节
     *
     * the page repeats the desc of pausedMusicalAccompaniment here, so desc does not tell the two apart
     *
     * 文档在此重复了 pausedMusicalAccompaniment 的 desc，不能靠 desc 区分两者
     */
    readonly UnstartMusicalAccompaniment: 63105;
    /**
     * startDevice was given a device type it does not know: pass one of the SDK's device type constants as type to startDevice
     *
     * 传给 startDevice 的 type 无法辨认：给 startDevice 的 type 传入 SDK 的设备类型常量
     */
    readonly DeviceNotSupport: 65001;
    /**
     * startDevice found no device of that kind on this computer: ask the user to plug in a microphone or camera, then call startDevice again
     *
     * startDevice 没找到任何可打开的设备：请用户接上麦克风或摄像头，再调用 startDevice
     */
    readonly DeviceNotExists: 65002;
    /**
     * startDevice could not open the device, for an unknown reason: ask the user to allow the device and close apps that use it, then call startDevice again
     *
     * startDevice 打开设备时因不明原因失败：请用户授权设备并关闭占用它的程序，再调用 startDevice
     */
    readonly DeviceOpenError: 65005;
    /**
     * stopDevice was called for a device that is not open: show the device as off and call stopDevice only after startDevice succeeded
     *
     * stopDevice 要关的设备原本就没打开：把设备显示为关闭，只在 startDevice 成功后才调用 stopDevice
     *
     * the page writes stotDevice for stopDevice
     *
     * 文档把 stopDevice 写成了 stotDevice
     */
    readonly DeviceNotOpen: 65006;
    /**
     * the device is open already: show the device as on, and stop it first to switch to another one
     *
     * 设备早已打开，又开了一次：把设备显示为已打开；要换设备就先关闭当前设备
     *
     * the SDK sends this spelling, and startDevice puts it into the event of DeviceOpenError
     *
     * SDK 实际如此拼写，且 startDevice 把它放在 DeviceOpenError 的 event 中
     */
    readonly DeviceAlreadyOpen: 65007;
    /**
     * Another name of `DeviceAlreadyOpen`: the SDK sends this spelling, and startDevice puts it into the event of DeviceOpenError
     *
     * SDK 实际如此拼写，且 startDevice 把它放在 DeviceOpenError 的 event 中
     */
    readonly DeviceAlreadytOpen: 65007;
    /**
     * the list of usable devices could not be read: ask the user to grant microphone and camera access, then list the devices again
     *
     * 没能读到可用的设备：请用户授予麦克风和摄像头权限，再重新读取设备列表
     */
    readonly DeviceNotAvailable: 65008;
  }

  /** Every documented value. A later SDK version may add some. */
  type Code = Codes[keyof Codes];

  /** Every documented `name`, which tells errors of one value apart. */
  type Name = keyof Codes;

  /** The documented codes. The vendor gives values alone, the names are of the catalog. It is the type for a table of the application's own: whole, or `Pick<ServerCodes, …>`. */
  interface ServerCodes {
    /**
     * the room is of another call mode than the join asked for: correct the mode in the join arguments so that it fits the room, then join again
     *
     * 加入时要求的模式与房间不一致：把加入参数里的模式改成与房间一致，再重新加入
     */
    readonly ServerMeetingModeError: 102;
    /**
     * a user without live streaming tried to enter a live streaming room: turn on the live streaming options in the join arguments, or join a room without it
     *
     * 没有启用直播的用户要进入直播房间：在加入参数里启用直播选项，或加入非直播房间
     */
    readonly ServerNotRtmpUser: 103;
    /**
     * the room already has as many speakers as it allows: join as audience, or tell the user that the room is full
     *
     * 房间里的互动者名额已满：改以观众身份加入，或告知用户人数已满
     */
    readonly ServerInteractorLimitExceeded: 104;
    /**
     * the room already has a host: join without the host role, or wait until the present host leaves
     *
     * 房间里的主播位置已被占用：以非主播身份加入，或等现任主播离开
     */
    readonly ServerHostAlreadyExists: 105;
    /**
     * the user who created the room is not its host: create the room with the host's account, then let the others join
     *
     * 房间由主播以外的人创建：用主播的账号创建房间，再让其他人加入
     */
    readonly ServerCreatorNotHost: 106;
    /**
     * the server refused this user's credentials: get fresh credentials from your server, log in again and retry
     *
     * 服务器没有认可用户的凭证：从业务服务器取新凭证，重新登录后再试
     */
    readonly ServerAuthFailed: 107;
    /**
     * the room was closed before this user got in or back in: close the call view, say that the room is closed, and create or join another room
     *
     * 房间在用户进入之前就关闭了：关闭通话界面，说明房间已关闭，改为创建或加入其他房间
     */
    readonly ServerRoomAlreadyClosed: 108;
    /**
     * an H5 client cannot join this meeting room: have the creator enable WebRTC for the room, or send the user to a native client
     *
     * 网页端进不了这个多人房间：让创建者为房间启用 WebRTC，或引导用户使用原生客户端
     */
    readonly ServerH5MeetingUnsupported: 110;
    /**
     * this user was removed from the room: close the call view, tell the user about the removal, and join again only on request
     *
     * 当前用户被移出了房间：关闭通话界面并告知用户已被移出，仅在用户要求时重新加入
     *
     * the page prints 提出 (propose) where 踢出 (kick out) is meant
     *
     * 文档把“踢出”误写成了“提出”
     */
    readonly ServerKickedOut: 509;
    /**
     * the room has been closed: close the call view, clear the call state and say that the room is closed
     *
     * 所在的房间已不复存在：关闭通话界面，清理通话状态，并说明房间已关闭
     */
    readonly ServerRoomClosed: 510;
    /**
     * the server no longer accepts this SDK version: update the SDK and its WebRTC plugin to a current release
     *
     * 服务器不接受当前的 SDK 版本：把 SDK 及其 WebRTC 插件升级到当前版本
     */
    readonly ServerClientVersionInvalid: 201;
    /**
     * the appKey, account or token is wrong or they do not belong together: get a valid token for this account and appKey, then log in again
     *
     * appKey、account、token 有误或互不对应：为该 account 和 appKey 取有效的 token，再重新登录
     */
    readonly ServerCredentialsInvalid: 302;
    /**
     * the server forbids this operation to the user: hide the operation from users without the right and tell this one so
     *
     * 服务器不允许当前用户这样做：对无权限的用户隐藏该操作，并告知当前用户
     */
    readonly ServerForbidden: 403;
    /**
     * the user, group or chat room that was named is unknown to the server: check the account or room id that was passed and tell the user it was not found
     *
     * 服务器上没有所指的用户、群组或聊天室：检查传入的账号或房间 id，并告知用户找不到
     */
    readonly ServerObjectNotFound: 404;
    /**
     * an argument is longer than the server accepts: shorten the argument, such as a room name or custom data, and try again
     *
     * 有参数超出了服务器允许的长度：缩短房间名、自定义数据等参数后再试
     */
    readonly ServerParamTooLong: 405;
    /**
     * the client's request took too long: check the connection and send the request again
     *
     * 客户端的请求用时过久：检查网络连接后重新发起请求
     */
    readonly ServerClientTimeout: 408;
    /**
     * the server rejected an argument: correct the arguments of the call before trying again
     *
     * 服务器认为参数不合法：修正该次调用的参数后再试
     */
    readonly ServerParamError: 414;
    /**
     * requests came too often: wait before trying again and keep the user from repeating the action quickly
     *
     * 请求发得过于频繁：等待一段时间再试，并限制用户连续操作
     */
    readonly ServerRateLimited: 416;
    /**
     * the server had done this already: refresh the call's state and disable the control while a request is under way
     *
     * 同样的操作服务器早已执行过：刷新通话状态，请求进行期间禁用对应控件
     */
    readonly ServerDuplicateOperation: 417;
    /**
     * this account has been disabled: tell the user that the account is disabled and stop retrying
     *
     * 当前账号已遭封禁：告知用户账号已不可用，停止重试
     */
    readonly ServerAccountDisabled: 422;
    /**
     * something failed inside the server: try again after a pause and tell the user if it keeps failing
     *
     * 服务器那边发生了故障：稍候再试，持续失败则告知用户
     */
    readonly ServerInternalError: 500;
    /**
     * the server has too much to do: try again after a growing pause
     *
     * 服务器负荷过高，顾不上处理：逐步拉长间隔后再试
     */
    readonly ServerBusy: 503;
    /**
     * the protocol this SDK speaks has expired: update the SDK and its WebRTC plugin to a current release
     *
     * SDK 使用的协议版本不再有效：把 SDK 及其 WebRTC 插件升级到当前版本
     */
    readonly ServerProtocolExpired: 997;
    /**
     * a message could not be unpacked: try again, update the SDK if it persists, and report it to the vendor
     *
     * 收到的数据包解不开：先重试；持续出现则升级 SDK 并反馈给厂商
     */
    readonly ServerUnpackError: 998;
    /**
     * a message could not be packed: check the custom data that was passed, and update the SDK if it persists
     *
     * 数据没能打成数据包：检查传入的自定义数据；持续出现则升级 SDK
     */
    readonly ServerPackError: 999;
    /**
     * the call's channel is no longer valid: close the call view and start a new call
     *
     * 本次通话的通道不可再用：关闭通话界面，重新发起通话
     */
    readonly ServerChannelInvalid: 9102;
    /**
     * another client of this account answered or rejected the call: close the incoming call view here and say that another device took it
     *
     * 同一账号在别的设备上处理了这通来电：关闭本端来电界面，说明已在其他设备处理
     */
    readonly ServerHandledElsewhere: 9103;
    /**
     * the callee is offline and the call cannot reach them: stop the calling view and tell the user to try later or leave a message
     *
     * 被叫不在线，呼叫送不到：结束呼叫界面，提示用户稍后再试或留言
     */
    readonly ServerCalleeOffline: 11001;
    /**
     * no connection to the server could be made: ask the user to check network and proxy, serve the page over HTTPS, then connect again
     *
     * 与服务器的连接没能建成：请用户检查网络和代理，页面用 HTTPS 部署，再重新连接
     */
    readonly Connect_Failed: 'Connect_Failed';
    /**
     * the network connection is gone: show that the user is offline and try again when the network is back
     *
     * 用户的网络中断了：提示用户已离线，网络恢复后再试
     */
    readonly Error_Internet_Disconnected: 'Error_Internet_Disconnected';
    /**
     * the request was made before the connection was up: wait until the NIM instance has connected, then call again
     *
     * 请求发出时连接还没有建成：等 NIM 实例连接成功后再调用
     */
    readonly Error_Connection_is_not_Established: 'Error_Connection_is_not_Established';
    /**
     * the socket is in a state that does not fit the request: wait until the NIM instance has connected again, then call again
     *
     * socket 当前状态不适合该请求：等 NIM 实例重新连上后再调用
     */
    readonly Error_Connection_Socket_State_not_Match: 'Error_Connection_Socket_State_not_Match';
    /**
     * no answer came in time: check the connection and try again, and end the calling view if it fails again
     *
     * 没有在规定时间内等到应答：检查网络后重试，仍失败则结束呼叫界面
     */
    readonly Error_Timeout: 'Error_Timeout';
    /**
     * a session exists already: go on with the existing session, or end it before starting another
     *
     * 先前的会话仍然存在：沿用已有会话，或先结束它再开始新的会话
     */
    readonly Session_Exist: 'Session_Exist';
    /**
     * something failed and no reason was given: report the whole error object, tell the user, and offer to try again
     *
     * 出错了，但没有给出缘由：上报完整的错误对象，告知用户，并提供重试入口
     */
    readonly Error_Unknown: 'Error_Unknown';
    /**
     * the operation was canceled before it finished: reset the state of that operation on the page and let the user start it again
     *
     * 操作还没做完就被撤销：在页面上复位该操作的状态，允许用户重新发起
     */
    readonly Operation_Canceled: 'Operation_Canceled';
  }

  /** Every documented value. A later SDK version may add some. */
  type ServerCode = ServerCodes[keyof ServerCodes] | `${ServerCodes[keyof ServerCodes]}`;

  type OneOf<Shapes> = Shapes[keyof Shapes];

  /**
   * What `netcall.on("error", …)` delivers.
   *
   * A test of `name` narrows the code, and the other way round.
   */
  type NetcallError = OneOf<{
    [Each in Name]: {
      readonly code: Codes[Each];
      readonly name: Each;
      readonly serverCode?: ServerCode;
      /** The vendor's text for the error. Two errors share one: test `name`. */
      readonly desc: string;
      readonly [property: string]: any;
    };
  }>;

  /** The handler for what `netcall.on("error", …)` delivers. */
  type ErrorHandler = (error: NetcallError) => void;

  /** The documented ones of what `netcall.leaveChannel()` rejects with. */
  type LeaveChannelCode = Codes['ChannelJoinMeetingModeError' | 'ParamError'];

  /** The documented ones of what `netcall.leaveChannel()` rejects with. */
  type LeaveChannelName = 'ChannelJoinMeetingModeError' | 'ParamError';

  /**
   * What `netcall.leaveChannel()` rejects with.
   *
   * A test of `name` narrows the code, and the other way round.
   */
  type LeaveChannelError = OneOf<{
    [Each in LeaveChannelName]: {
      readonly code: Codes[Each];
      readonly name: Each;
      /** The vendor's text for the error. Two errors share one: test `name`. */
      readonly desc: string;
      readonly [property: string]: any;
    };
  }>;

  /** The documented ones of what `netcall.updateRtmpHost()` rejects with. */
  type UpdateRtmpHostCode = Codes[
    | 'ParamError'
    | 'RoomServerErrAuthError'
    | 'RoomServerErrChannelNotExist'
    | 'RoomServerErrUidNotExist'
    | 'RoomServerErrNoPermission'
    | 'RoomServerErrDataError'
    | 'RoomServerErrUnknown'
    | 'RoomServerErrServerError'
    | 'RoomServerErrInvilid'];

  /** The documented ones of what `netcall.updateRtmpHost()` rejects with. */
  type UpdateRtmpHostName =
    | 'ParamError'
    | 'RoomServerErrAuthError'
    | 'RoomServerErrChannelNotExist'
    | 'RoomServerErrUidNotExist'
    | 'RoomServerErrNoPermission'
    | 'RoomServerErrDataError'
    | 'RoomServerErrUnknown'
    | '内部错误（TurnServer请求异常）'
    | 'RoomServerErrServerError'
    | 'RoomServerErrInvilid';

  /**
   * What `netcall.updateRtmpHost()` rejects with.
   *
   * A test of `name` narrows the code, and the other way round.
   */
  type UpdateRtmpHostError = OneOf<{
    [Each in UpdateRtmpHostName]: {
      readonly code: Codes[Each];
      readonly name: Each;
      /** The vendor's text for the error. Two errors share one: test `name`. */
      readonly desc: string;
      readonly [property: string]: any;
    };
  }>;

  /** The documented ones of what `netcall.startDevice()` rejects with. */
  type StartDeviceCode = Codes[
    | 'ParamError'
    | 'AudioUserHasBeenLeft'
    | 'DeviceNotSupport'
    | 'DeviceNotExists'
    | 'DeviceOpenError'];

  /** The documented ones of what `netcall.startDevice()` rejects with. */
  type StartDeviceName =
    | 'ParamError'
    | 'AudioUserHasBeenLeft'
    | 'DeviceNotSupport'
    | 'DeviceNotExists'
    | 'DeviceOpenError';

  /**
   * What `netcall.startDevice()` rejects with.
   *
   * A test of `name` narrows the code, and the other way round.
   */
  type StartDeviceError = OneOf<{
    [Each in StartDeviceName]: {
      readonly code: Codes[Each];
      readonly name: Each;
      /** The vendor's text for the error. Two errors share one: test `name`. */
      readonly desc: string;
      readonly [property: string]: any;
    };
  }>;

  /** The documented ones of what `netcall.stopDevice()` rejects with. */
  type StopDeviceCode = Codes['ParamError' | 'DeviceNotOpen'];

  /** The documented ones of what `netcall.stopDevice()` rejects with. */
  type StopDeviceName = 'ParamError' | 'DeviceNotOpen';

  /**
   * What `netcall.stopDevice()` rejects with.
   *
   * A test of `name` narrows the code, and the other way round.
   */
  type StopDeviceError = OneOf<{
    [Each in StopDeviceName]: {
      readonly code: Codes[Each];
      readonly name: Each;
      /** The vendor's text for the error. Two errors share one: test `name`. */
      readonly desc: string;
      readonly [property: string]: any;
    };
  }>;

  // A declared member has its exact type: the index signatures answer for all others alone, so
  // that an application can use what the catalog says nothing about.

  /** The SDK's own object. */
  interface Sdk {
    getInstance(...args: any[]): Netcall;
    [member: string]: any;
  }

  /** The events of a `netcall`; only those that carry codes are typed. */
  interface NetcallEvents {
    error: ErrorHandler;
    [event: string]: (...payload: any[]) => void;
  }

  /** Made by `getInstance` of the SDK. */
  interface Netcall {
    on<Name extends 'error' | (string & {})>(event: Name, listener: NetcallEvents[Name]): any;
    /** Rejects with {@link LeaveChannelError}. */
    leaveChannel(...args: any[]): Promise<any>;
    /** Rejects with {@link UpdateRtmpHostError}. */
    updateRtmpHost(...args: any[]): Promise<any>;
    /** Rejects with {@link StartDeviceError}. */
    startDevice(...args: any[]): Promise<any>;
    /** Rejects with {@link StopDeviceError}. */
    stopDevice(...args: any[]): Promise<any>;
    [member: string]: any;
  }
}

/** The SDK as a script element loads it. */
declare const WebRTC: WebRTC.Sdk;

declare module '*NIM_Web_WebRTC' {
  export = WebRTC;
}

declare module '*NIM_Web_WebRTC.js' {
  export = WebRTC;
}
