import memoize from "memoize";
import { getPosts, getProjects } from "@/lib/content/content";
import type { Post, Project } from "@/lib/content/documents";
import { relate } from "@/lib/content/related";

/*
 * What is like what, worked out once for the whole site. A post says what it is about in its
 * description, a project in its summary.
 */

const toComparable = (post: Post) => ({ ...post, summary: post.description });

const getFindPosts = memoize(() =>
  relate(getPosts().map((post) => ({ ...toComparable(post), post }))),
);
const getFindProjects = memoize(() => relate(getProjects()));

/** The posts most like a post. */
export const getPostsLike = (post: Post, limit: number): readonly Post[] =>
  getFindPosts()(toComparable(post), limit + 1)
    .map((found) => found.post)
    .filter((found) => found !== post)
    .slice(0, limit);

/** The projects of other events most like a project. */
export const getProjectsLike = (project: Project, limit: number): readonly Project[] =>
  getFindProjects()(project, Number.POSITIVE_INFINITY)
    .filter((found) => found.event !== project.event)
    .slice(0, limit);

/** The projects on a subject of a post that are most like it; words alone make no subject. */
export const getProjectsForPost = (post: Post, limit: number): readonly Project[] =>
  getFindProjects()({ ...toComparable(post), event: undefined }, Number.POSITIVE_INFINITY)
    .filter(({ topics }) => topics.some((topic) => post.topics.includes(topic)))
    .slice(0, limit);
