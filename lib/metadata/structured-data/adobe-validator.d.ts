/** The part of the validator that the tests use; the package has no types of its own. */
declare module "@adobe/structured-data-validator" {
  type Issue = {
    readonly severity: "ERROR" | "WARNING";
    readonly issueMessage: string;
    readonly errorType?: string;
  };
  export default class Validator {
    constructor(vocabulary: object);
    validate(data: { jsonld: Record<string, object[]> }): Promise<readonly Issue[]>;
  }
}
