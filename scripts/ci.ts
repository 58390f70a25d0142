import {
  buildLiveCommand,
  goLiveCommand,
  hasChangedCommand,
  renewLiveCommand,
} from "./ci/commands/live-commands";
import { planTestsCommand } from "./ci/commands/plan-tests";
import {
  buildPreviewCommand,
  commentCommand,
  commentWaitingCommand,
  deployPreviewCommand,
  picturePreviewCommand,
  summariseCommand,
  takePreviewCommand,
} from "./ci/commands/preview-commands";
import {
  closeCommentsCommand,
  listLeftPreviewsCommand,
  takeDownPreviewsCommand,
} from "./ci/commands/sweep-commands";
import { reportHealthCommand, weeklyIssueCommand } from "./ci/commands/weekly-commands";
import { runScript } from "./run-step";

/*
 * `npm run workflow -- COMMAND`: everything the workflows in .github/workflows/ do, but for checking out
 * and handing on files. docs/hosting.md says which workflow does what.
 */
const COMMANDS: Readonly<Record<string, () => Promise<void>>> = {
  "plan-tests": planTestsCommand,
  "build-preview": buildPreviewCommand,
  summarise: summariseCommand,
  "take-preview": takePreviewCommand,
  "picture-preview": picturePreviewCommand,
  "deploy-preview": deployPreviewCommand,
  comment: commentCommand,
  "list-left-previews": listLeftPreviewsCommand,
  "take-down-previews": takeDownPreviewsCommand,
  "close-comments": closeCommentsCommand,
  "comment-waiting": commentWaitingCommand,
  "build-live": buildLiveCommand,
  "has-changed": hasChangedCommand,
  "go-live": goLiveCommand,
  "renew-live": renewLiveCommand,
  "report-health": reportHealthCommand,
  "weekly-issue": weeklyIssueCommand,
};

await runScript(async () => {
  const [name = ""] = process.argv.slice(2);
  const command = COMMANDS[name];
  if (!command)
    throw new Error(`There is no “${name}”. There is: ${Object.keys(COMMANDS).join(", ")}`);
  await command();
});
