import { describe, expect, it } from 'vitest';

import { lintTyped } from '../lint.js';
import { onError, others, start } from '../rules/volcengine.js';

/** Applications annotate the parameter of a handler, and the annotation is often wrong. */
const annotations: readonly (readonly [name: string, type: string])[] = [
  ['one member', `{ errorCode: typeof VERTC.ErrorCode.DUPLICATE_LOGIN }`],
  ['a number', `{ errorCode: number }`],
  ['unknown', `{ errorCode: unknown }`],
  ['a string', `{ errorCode: string }`],
  ['the object of all codes', `{ errorCode: typeof VERTC.ErrorCode }`],
  ['any code as any', `{ errorCode: any }`],
  ['an event as any', `any`],
  ['a record', `Record<string, unknown>`],
];

describe('a wrong annotation does not change what arrives', () => {
  describe.each(annotations)('%s', (_, type) => {
    it('at a registered handler that compares with a member', () => {
      const code = onError(
        `(e: ${type}) => { if (e.errorCode === VERTC.ErrorCode.DUPLICATE_LOGIN) { leave(); } }`,
      );
      expect(reported(code)).toEqual([missing('exhaustive-handler')]);
    });

    it('at a registered handler that compares with a string', () => {
      const code = onError(
        `(e: ${type}) => { if (e.errorCode === 'DUPLICATE_LOGIN') { leave(); } }`,
      );
      expect(reported(code)).toEqual([missing('exhaustive-handler')]);
    });

    it('at a registered handler that switches', () => {
      const code = onError(
        `(e: ${type}) => { switch (e.errorCode) { case VERTC.ErrorCode.DUPLICATE_LOGIN: leave(); break; } }`,
      );
      expect(reported(code)).toEqual([missing('exhaustive-switch')]);
    });

    it('at a handler that is registered in another file', () => {
      const code = `${start}export const handleError = (e: ${type}) => { if (e.errorCode === VERTC.ErrorCode.DUPLICATE_LOGIN) { leave(); } };`;
      expect(reported(code)).toEqual([missing('exhaustive-handler')]);
    });
  });

  it('at a method to which an arrow forwards the error and the SDK', () => {
    const code = `${start}class Call {
        listen() { engine.on(VERTC.events.onError, (e) => this.handleError(e, VERTC)); }
        handleError(e: any, VERTC: any) {
          if (e.errorCode === VERTC.ErrorCode.DUPLICATE_LOGIN) { leave(); }
        }
      }
      new Call().listen();`;
    expect(reported(code)).toEqual([missing('exhaustive-handler')]);
  });

  it('at a method that gets the SDK from a caller in another file', () => {
    const code = `${start}export class Call {
        handleError(e: any, sdk: any) {
          if (e.errorCode === sdk.ErrorCode.DUPLICATE_LOGIN) { leave(); }
        }
      }`;
    expect(reported(code)).toEqual([missing('exhaustive-handler')]);
  });
});

describe('a wrong annotation is named in the message', () => {
  it('where the members written are fewer than those that arrive', () => {
    const code = onError(
      `(e: { errorCode: typeof VERTC.ErrorCode.DUPLICATE_LOGIN }) => { if (e.errorCode === VERTC.ErrorCode.DUPLICATE_LOGIN) { leave(); } }`,
    );
    expect(lintTyped(code).map(({ message }) => message)).toEqual([
      expect.stringContaining('The parameter type is too narrow'),
    ]);
  });
});

function missing(rule: string): { rule: string; codes: readonly string[] } {
  return { rule, codes: others('DUPLICATE_LOGIN') };
}

function reported(code: string): { rule: string; codes: readonly string[] }[] {
  return lintTyped(code).map(({ codes, rule }) => ({ rule, codes }));
}
