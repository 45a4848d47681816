// On a page that has moved: follow its link, with the anchor and the query that the reader came with.
// A passage that went elsewhere than the rest of its page has a link of its own.
const anchor = location.hash.slice(1)
const links = [...document.querySelectorAll("a[data-moved]")]
const link = links.find(({ dataset }) => dataset.moved === anchor) ?? links.find(({ dataset }) => !dataset.moved)
const target = new URL(link.href)
target.search ||= location.search
target.hash ||= location.hash
location.replace(target)
