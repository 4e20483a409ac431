/** A module of the built product. @param {string} path under dist/ */
export const built = (path) => import(new URL(`../dist/${path}`, import.meta.url).href);
