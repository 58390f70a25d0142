import type { ComponentProps } from "react";
import { ProjectGrid as Grid } from "@/components/projects/project-grid";
import { findProjectPicture } from "../_pictures/pictures";

/** Projects side by side, each with its picture if it has one. */
export function ProjectGrid(props: Omit<ComponentProps<typeof Grid>, "findPicture">) {
  return <Grid {...props} findPicture={findProjectPicture} />;
}
