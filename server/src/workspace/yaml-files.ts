// What reads and writes YAML: a part of its own, because most assignments stand beside no file of it. It is loaded with the first one.
export { readBrief } from '../brief/read-brief.js'
export { briefFileText } from '../brief/handout/brief-file/brief-file-text.js'
export { readOwnCatalogue } from '../catalogue/read-own.js'
export { fileProperties } from '../features/submission/file-properties.js'
