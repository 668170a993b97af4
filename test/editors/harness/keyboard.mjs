/** Keys and what is typed. */
export const keyboardOf = ({ page }) => ({
  async press(...keys) {
    for (const key of keys) await page.keyboard.press(key)
  },

  /** Types, and waits as long as a quick typist does before the next key: text and commands take different ways into the editor. */
  async type(text) {
    await page.keyboard.type(text)
    await page.waitForTimeout(100)
  },
})
