// Where a page or a part of it has moved: follow its link, with the anchor and the query that the reader came with.
// A part that went elsewhere than the rest of its page has a link of its own.
const links = [...document.querySelectorAll("a[data-moved]")]

function follow() {
  const anchor = location.hash.slice(1)
  const link = links.find(({ dataset }) => dataset.moved === anchor) ?? links.find(({ dataset }) => !dataset.moved)
  if (!link) return
  const target = new URL(link.href)
  target.search ||= location.search
  target.hash ||= location.hash
  location.replace(target)
}

follow()
addEventListener("hashchange", follow)
