import { defineDocumentType, text } from "./define";

/** What everybody who signs up wants to know, whichever the event. */
export const SignUpAdvice = defineDocumentType(() => ({
  name: "SignUpAdvice",
  filePathPattern: "sign-up.yaml",
  contentType: "data",
  isSingleton: true,
  fields: {
    cost: text("What it costs", { required: true }),
    ballot: text("How a ballot works", { required: true }),
    cannotCome: text("What to do if plans change", { required: true }),
    conduct: text("About the code of conduct", { required: true }),
  },
}));
