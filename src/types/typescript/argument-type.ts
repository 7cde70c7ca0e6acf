import type ts from 'typescript';

/** The declared type of an argument, in the signature that a call resolves to. */
export function argumentType(
  call: ts.Node | undefined,
  argument: number,
  checker: ts.TypeChecker,
): ts.Type | undefined {
  const signature =
    call === undefined ? undefined : checker.getResolvedSignature(call as ts.CallLikeExpression);
  const parameter = signature?.getParameters()[argument];
  return parameter === undefined ? undefined : checker.getTypeOfSymbol(parameter);
}
