/**
 * What each rule is for, in Chinese: for the tables of rules and the pages in docs/zh/rules.
 * @type {Readonly<Record<string, string>>}
 */
export const chineseDescriptions = {
  'exhaustive-lookup': '响应码查找表须包含每个响应码，或在查找时提供后备值',
  'exhaustive-switch': '对响应码的 switch 须处理每个响应码，或带有 default',
  'no-duplicate-code': '禁止在 switch、条件链、列表或查找表中重复同一响应码',
  'no-code-range': '禁止按大小比较响应码',
  'no-code-truthiness': '禁止把响应码当作布尔值判断',
  'no-http-status-mixup': '禁止混淆 HTTP 状态码与响应码',
  'no-magic-code': '用枚举成员代替响应码数字',
  'no-unknown-code': '禁止使用响应码表中没有的响应码',
  'require-success-check': '读取响应的 data 之前须先比较响应码',
}
