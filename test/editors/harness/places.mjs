/** The names under which VS Code's page shows our parts. */
export const places = {
  status: '.statusbar-item[id="markwise.markwise.markwise.status"]',
  activity: '.activitybar a.action-label[aria-label^="Markwise"]',
}
