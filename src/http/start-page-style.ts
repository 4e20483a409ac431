/** The style of the start page, which carries it: one answer, no further request. */
export const START_PAGE_STYLE = `
:root { color-scheme: light dark; --ink: #1d1b26; --soft: #5d596c; --line: #dedbe8; --card: #fff; --page: #f6f5fa; --accent: #5b45b0 }
@media (prefers-color-scheme: dark) {
  :root { --ink: #eceaf4; --soft: #a6a1b8; --line: #353142; --card: #1f1c29; --page: #15131c; --accent: #b3a3f5 }
}
* { box-sizing: border-box }
body { margin: 0; background: var(--page); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif }
main { max-width: 46rem; margin: 0 auto; padding: clamp(1.5rem, 6vw, 4rem) 1.25rem }
header { display: flex; align-items: center; gap: .75rem }
header img { width: 2.5rem; height: 2.5rem }
h1 { margin: 0; font-size: 1.75rem; letter-spacing: -.02em }
h2 { margin: 0; font-size: 1.1rem }
p { margin: .5rem 0 0 }
a { color: var(--accent) }
.lead { margin-top: 1rem; font-size: 1.2rem; line-height: 1.45; text-wrap: balance }
.soft { color: var(--soft) }
section, .links a { background: var(--card); border: 1px solid var(--line); border-radius: .75rem; padding: 1.25rem }
section { margin-top: 1.5rem }
.where { margin-top: 1.25rem; font-size: .9rem }
.trouble { border-left: .25rem solid #d0622b }
dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(7.5rem, 1fr)); gap: 1rem; margin: 1.25rem 0 0 }
dt { color: var(--soft); font-size: .875rem }
dd { margin: 0; font-size: 1.4rem; font-weight: 600; font-variant-numeric: tabular-nums }
dl div { display: flex; flex-direction: column-reverse }
code, pre { font: .875rem/1.5 ui-monospace, monospace; overflow-wrap: anywhere }
pre { margin: .75rem 0 0; white-space: pre-wrap }
.links { display: grid; grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr)); gap: 1rem; margin: 1.5rem 0 0; padding: 0; list-style: none }
.links a { display: block; height: 100%; text-decoration: none; color: var(--ink) }
.links a:hover, .links a:focus-visible { border-color: var(--accent) }
.links strong { display: block; color: var(--accent) }
.links span { color: var(--soft); font-size: .9rem }
`;
