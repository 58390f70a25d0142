import { defineDocumentType } from "./define";

/** What everybody who signs up wants to know, whichever the event. */
export const SignUpAdvice = defineDocumentType(() => ({
  name: "SignUpAdvice",
  filePathPattern: "sign-up.yaml",
  contentType: "data",
  isSingleton: true,
  fields: {
    cost: { type: "string", required: true, description: "What it costs" },
    ballot: { type: "string", required: true, description: "How a ballot works" },
    cannotCome: { type: "string", required: true, description: "What to do if plans change" },
    requests: { type: "string", required: true, description: "Access, childcare and the like" },
    conduct: { type: "string", required: true, description: "About the code of conduct" },
  },
}));
