/** Colours of the file: light, and dark where the reader's system is. Each pair is readable by WCAG 2.2 AA; charts differ by shape and words too. */
const fileColours = `:root{color-scheme:light dark;--text:#1f1f1f;--quiet:#555;--back:#fff;--line:#767676;--fill:#005a9e;--asked:#cfe3f5;--link:#005a9e}
@media (prefers-color-scheme:dark){:root{--text:#e6e6e6;--quiet:#b5b5b5;--back:#1f1f1f;--line:#8c8c8c;--fill:#6cb6ff;--asked:#27465f;--link:#6cb6ff}}
@media print{:root{color-scheme:light;--text:#000;--quiet:#333;--back:#fff;--line:#767676;--fill:#444;--asked:#ddd;--link:#000}}`

/** Colours of the editor's own theme. */
const tabColours = `:root{--text:var(--vscode-editor-foreground,#1f1f1f);--quiet:var(--vscode-descriptionForeground,var(--text));--back:var(--vscode-editor-background,#fff);--line:var(--vscode-contrastBorder,var(--vscode-input-border,#767676));--fill:var(--vscode-textLink-foreground,#005a9e);--asked:var(--vscode-editor-selectionBackground,#cfe3f5);--link:var(--vscode-textLink-foreground,#005a9e)}
.vscode-high-contrast,.vscode-high-contrast-light{--asked:transparent}
.vscode-high-contrast .asked,.vscode-high-contrast-light .asked{stroke:var(--vscode-contrastBorder)}`

const shared = `*{box-sizing:border-box}
body{background:var(--back);color:var(--text);font-family:var(--vscode-font-family,'Segoe UI',system-ui,sans-serif);font-size:15px;line-height:1.5;margin:0 auto;max-width:62rem;overflow-wrap:break-word;padding:1.5rem}
h1{font-size:1.5rem;line-height:1.25;margin:0 0 .25rem}h2{font-size:1.2rem;margin:2rem 0 .5rem}h3{font-size:1rem;margin:1.25rem 0 .4rem}
p{margin:.4rem 0}.quiet{color:var(--quiet)}
.headline{border-left:4px solid var(--fill);font-size:1.15rem;font-weight:600;margin:.75rem 0;padding:.2rem .75rem}
ul,ol{margin:.3rem 0;padding-left:1.4rem}li{margin:.2rem 0}
.plain{list-style:none;margin:0;padding:0}.checklist{list-style:none;padding-left:0}.checklist label{display:flex;gap:.5rem}.checklist input{margin:.35rem 0 0}
.wide{overflow-x:auto}
table{border-collapse:collapse;margin:.5rem 0;width:100%}
caption{font-weight:600;padding:.3rem 0;text-align:left}
th,td{border-bottom:1px solid var(--line);padding:.35rem .6rem .35rem 0;text-align:left;vertical-align:top}
tbody th{font-weight:400}
td.chart{white-space:nowrap}td.chart .bar{max-width:none}
td.number,th.number{font-variant-numeric:tabular-nums;text-align:right}
.bar{max-width:100%;vertical-align:middle}
.track{fill:none;stroke:var(--line)}.fill{fill:var(--fill)}.asked{fill:var(--asked)}.line{stroke:var(--text);stroke-width:2}
.code{color:var(--quiet);font-size:.85em}
button.jump{background:none;border:0;color:var(--link);cursor:pointer;font:inherit;padding:0;text-align:left;text-decoration:underline}
a{color:var(--link)}
:focus-visible{outline:2px solid var(--vscode-focusBorder,var(--link));outline-offset:2px}
details{margin:.3rem 0}summary{cursor:pointer}
@media (forced-colors:active){.track,.asked{stroke:CanvasText;fill:Canvas}.fill{fill:Highlight}.line{stroke:CanvasText}}
@media print{body{font-size:10.5pt;max-width:none;padding:0}td.chart .bar{height:auto;width:5rem}.wide{overflow-x:visible}h2,h3,caption{break-after:avoid}tr,li{break-inside:avoid}details::details-content{content-visibility:visible}}`

/** The style of the report as a file of its own, or in an editor's tab. */
export function reportStyle(surface: 'file' | 'tab'): string {
  return `${surface === 'file' ? fileColours : tabColours}\n${shared}`
}
