// The view in the address, so that it can be sent; a comma is a comma. It makes no entry in the history.
export const keepQuery = (params) => {
  const query = params.toString().replaceAll("%2C", ",")
  history.replaceState(history.state, "", `${location.pathname}${query && "?"}${query}${location.hash}`)
}
