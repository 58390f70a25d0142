import type { ComponentProps } from "react";
import { PostGrid as Grid } from "@/components/posts/post-grid";
import { getPostPicture } from "../_pictures/pictures";

/** Posts side by side, each with its picture. */
export function PostGrid(props: Omit<ComponentProps<typeof Grid>, "getPicture">) {
  return <Grid {...props} getPicture={getPostPicture} />;
}
