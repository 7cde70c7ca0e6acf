/** A function that takes care of every code it is given. */
export interface TrustedFunction {
  /** A path from the working directory that begins with `./` or `../`, or a name as imports write it. */
  readonly module: string;
  /** The exported name; `default`, and dotted names such as `errors.handle`, are allowed. */
  readonly name: string;
}
