import { describe, expect, it } from 'vitest';

import { errorSign, isAboutHttp, rolesOf } from '../../src/import/labels.js';

describe('what a label may mean', () => {
  it.each([
    ['What  to do', ['resolution']],
    ['Remark (see below)', ['description']],
    ['Nummer (error code)', ['value', 'name']],
    ['编号（错误码）', ['value', 'name']],
    ['Bezeichnung / Remark', ['description']],
    ['Remark 备考', ['description']],
    ['Bemerkung 备注', ['description']],
    ['Vendor code', ['value', 'name']],
    ['业务错误码', ['value', 'name']],
    ['Room name', ['name']],
    ['房间名称', ['name']],
  ])('%s: %j', (label, roles) => {
    expect(rolesOf(label)).toEqual(roles);
  });

  it.each(['Code colour', '错误码颜色', 'Name day', '名称颜色'])('%s says nothing', (label) => {
    expect(rolesOf(label)).toEqual([]);
  });
});

describe('how much a text says that it is about errors', () => {
  it.each([
    ['RoomError', 2],
    ['ERROR_CODES', 2],
    ['错误列表', 2],
    ['Status codes', 1],
    ['返回码', 1],
    ['Terror', 0],
    ['Profiles', 0],
  ])('%s: %d', (text, sign) => {
    expect(errorSign(text)).toBe(sign);
  });
});

describe('HTTP', () => {
  it.each(['HTTPCode', 'HTTP 状态码', 'Answers of https'])('is what %s says', (text) => {
    expect(isAboutHttp(text)).toBe(true);
  });

  it.each(['Httpd', 'Status'])('is not what %s says', (text) => {
    expect(isAboutHttp(text)).toBe(false);
  });
});
