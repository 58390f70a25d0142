import type { ComponentProps } from "react";
import { ProjectGrid as Grid } from "@/components/project-grid";
import { findProjectPicture } from "./pictures";

/** Projects side by side, each with its picture if it has one. */
export function ProjectGrid(props: Omit<ComponentProps<typeof Grid>, "findPicture">) {
  return <Grid {...props} findPicture={findProjectPicture} />;
}
