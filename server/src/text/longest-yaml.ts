/** How many UTF-16 units of YAML or JSON are read: more than any brief has, and what can be read in under a second. */
export const longestYaml = 500_000
