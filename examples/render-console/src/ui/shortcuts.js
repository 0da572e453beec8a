/** Keyboard shortcuts of the task table. */
export function createShortcutHandler(actions) {
  return function onKeyDown(event) {
    const code = event.keyCode || event.which
    if (code === 27) return actions.close()
    if (code === 13) return actions.open()
    if (code === 46 || (code === 8 && event.metaKey)) return actions.remove()
    if (event.code === 'KeyA' && event.ctrlKey) return actions.selectAll()
    switch (event.keyCode) {
      case 38:
        return actions.move(-1)
      case 40:
        return actions.move(1)
    }
  }
}
