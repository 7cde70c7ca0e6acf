/** What a column, a property or a labelled line says about a code. */
export type Role =
  'channel' | 'description' | 'name' | 'resolution' | 'status' | 'successor' | 'type' | 'value';

/** Labels by what they may mean, the likeliest meaning first; what stands in the cells decides. */
const meanings: readonly (readonly [roles: readonly Role[], labels: string])[] = [
  [
    ['name'],
    `name|names|error name|code name|constant|constants|constant name|symbol|symbolic name|member|
    members|key|identifier|enumerator|enum|enum member|enum name|enumeration|property|field|
    macro|variable|名称|名字|错误名称|错误名|错误码名称|错误码名|符号|属性|成员|成员名|枚举|枚举名|枚举项|枚举成员|
    常量|常量名|标识|标识符|错误标识|宏|字段|变量名`,
  ],
  [
    ['value', 'name'],
    `code|codes|error code|error codes|errorcode|err code|errcode|errno|status code|result code|
    return code|response code|reason code|warning code|id|error id|错误码|错误代码|代码|编码|状态码|返回码|结果码|
    异常码|警告码|警告代码|错误编码|错误号|原因码`,
  ],
  [
    ['value', 'name'],
    `value|values|number|numeric value|numeric code|integer|int value|code value|string value|
    error number|error value|enum value|constant value|decimal|decimal value|dec|hex|hex value|
    hexadecimal|hexadecimal value|十进制|十六进制|值|取值|数值|错误值|错误码值|常量值|枚举值|码值|数字`,
  ],
  [
    ['name', 'description'],
    `error|errors|exception|exceptions|error type|exception type|warning|错误|异常|错误类型|异常类型|警告`,
  ],
  [
    ['description'],
    `description|descriptions|desc|meaning|message|messages|error message|error description|
    explanation|details|detail|cause|causes|possible cause|possible causes|possible reason|
    when|when it occurs|notes|note|remarks|remark|comment|comments|summary|definition|
    描述|错误描述|错误码描述|说明|错误说明|错误码说明|含义|错误含义|意义|信息|错误信息|错误消息|消息|提示|错误提示|备注|
    原因|错误原因|可能原因|产生原因|出现原因|触发原因|触发时机|详情|详细描述|解释|中文描述|英文描述`,
  ],
  [['description', 'name'], 'reason|reasons|原因类型'],
  [
    ['resolution'],
    `resolution|solution|solutions|remedy|action|actions|recommended action|suggested action|
    recommendation|recommendations|suggestion|what to do|how to fix|how to resolve|handling|
    how to handle|fix|workaround|troubleshooting|recovery|advice|approach|
    解决方案|解决方法|解决办法|解决措施|解决建议|处理|处理建议|处理方式|处理方法|处理办法|处理措施|建议|建议措施|建议操作|
    应对措施|应对|操作建议|排查|排查建议|排查方法|修复建议|推荐操作`,
  ],
  [
    ['status'],
    `status|state|deprecated|deprecation|is deprecated|lifecycle|availability|
    状态|是否弃用|是否废弃|是否已弃用|是否已废弃|弃用|废弃|可用性`,
  ],
  [
    ['successor'],
    `successor|replacement|replaced by|replaced with|use instead|alternative|superseded by|
    替代|替代码|替代错误码|替代方案|替换为|代替|取代`,
  ],
  [
    ['channel'],
    `callback|callbacks|event|events|thrown by|raised by|returned by|reported by|rejected by|
    emitted by|method|methods|function|functions|api|apis|related api|related apis|channel|
    回调|回调事件|事件|触发方法|触发接口|方法|接口|相关接口|相关方法|相关 api|触发回调|来源|上报回调`,
  ],
  [
    ['type'],
    `type|types|data type|value type|since|version|added in|level|severity|category|module|
    类型|数据类型|版本|起始版本|级别|等级|严重程度|模块|分类|http status|http 状态码|http status code|http code|http`,
  ],
];

const rolesByLabel = new Map<string, readonly Role[]>(
  meanings.flatMap(([roles, labels]) =>
    labels.split('|').map((label): [string, readonly Role[]] => [spaced(label), roles]),
  ),
);

/** Words that give a longer label away. */
const tellingWords: readonly (readonly [Role, RegExp])[] = [
  ['resolution', /解决|处理|排查|建议|应对|\b(?:solution|resolution|remedy|action|fix)\b/u],
  ['description', /描述|说明|含义|原因|信息|\b(?:description|meaning|cause|message)\b/u],
  ['successor', /替代|替换|取代|\b(?:replacement|successor|instead)\b/u],
  ['status', /弃用|废弃|\bdeprecat\w*/u],
  ['channel', /回调|\b(?:callback|event)\b/u],
];

/** Labels that name the code a program compares with, not the place of it in a list. */
const errorWords =
  /错误|异常|告警|警告|故障|\b(?:err|errs|error|errors|errno|errcode|exception|exceptions|fail|failure|failures|warning|warnings)\b/u;
const codeWords = /状态码|返回码|结果码|原因码|代码|\b(?:code|codes|reason|reasons|result)\b/u;

/** What is longer is no label; looking through it takes the square of its length. */
const longestLabel = 1000;

/** What a label may mean, the likeliest first; empty where nothing is known of it. */
export function rolesOf(label: string): readonly Role[] {
  if (label.length > longestLabel) {
    return [];
  }
  for (const reading of readingsOf(label)) {
    const roles = rolesByLabel.get(reading);
    if (roles !== undefined) {
      return roles;
    }
  }
  const words = spaced(label);
  const [telling] = tellingWords.find(([, pattern]) => pattern.test(words)) ?? [];
  if (telling !== undefined) {
    return [telling];
  }
  return /\bcode$|错误码$/u.test(words)
    ? ['value', 'name']
    : /\bname$|名称$/u.test(words)
      ? ['name']
      : [];
}

/** How much a text says that it is about errors: 2 if it says so, 1 if it says codes, else 0. */
export function errorSign(text: string): 0 | 1 | 2 {
  const words = spaced(text);
  return errorWords.test(words) ? 2 : codeWords.test(words) ? 1 : 0;
}

/** Whether a text says that its codes are those of HTTP. */
export function isAboutHttp(text: string): boolean {
  return /\bhttps?\b/u.test(spaced(text));
}

/** In lower case, with a space between the words of an identifier. */
function spaced(text: string): string {
  return text
    .replaceAll(/(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/gu, ' ')
    .replaceAll(/[\s_*:：]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** A label in two languages, or with another one in parentheses, has several readings. */
function readingsOf(label: string): readonly string[] {
  const outside = label.replaceAll(/[(（[【].*?[)）\]】]/gu, ' ');
  const inside = [...label.matchAll(/[(（[【](.*?)[)）\]】]/gu)].map(([, text = '']) => text);
  const parts = outside.split(/[/／|、\n]/u);
  const latin = outside.replaceAll(/[^\u0020-\u007E]+/gu, ' ');
  const chinese = outside.replaceAll(/[\u0021-\u007E]+/gu, ' ');
  return [label, outside, ...parts, chinese, latin, ...inside].map(spaced);
}
