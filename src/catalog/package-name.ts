const packageName = /^(?:@[\w.~!'()*-]+\/)?[A-Za-z\d~!'()*-][\w.~!'()*-]*$/u;

/** Whether a text is the name of an npm package: no path, no version, no part of a package. */
export function isPackageName(text: string): boolean {
  return packageName.test(text);
}

/** What messages say of a text that is no such name. */
export const packageNameExamples = 'the name of an npm package, such as "some-sdk" or "@some/sdk"';
