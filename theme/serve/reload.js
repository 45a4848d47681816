// Only with `mkdocs serve`: waits until the site has been built again, then shows it. MkDocs answers at /livereload/.
const { epoch } = document.querySelector("script[data-epoch]").dataset

const waitForBuild = async () => {
  const answer = await fetch(`/livereload/${epoch}/${Date.now()}`)
  if (Number(await answer.text()) > Number(epoch)) location.reload()
  else waitForBuild()
}

waitForBuild().catch(() => setTimeout(() => location.reload(), 3000))
