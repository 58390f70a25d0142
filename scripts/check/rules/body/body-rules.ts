import type { DocumentRule } from "../../document";

/** The rules about bodies. */
export const BODY_RULES: readonly DocumentRule[] = [];
