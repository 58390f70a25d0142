/** The colour of the paper (--color-paper in globals.css), which browsers paint around the page. */
export const themeColours = { light: "#fffaf3", dark: "#17111d" };
