#!/usr/bin/env python3
"""Works the real window from outside, as a screen reader does: through AT-SPI, on a display of its own.

    window_from_outside.py WERKBALIE WERKBALIE_CLI

Starts the program on a small demo agency, logs in, filters the candidates, opens one in a window of her own, changes
a field and saves; then looks in the database. After that every tab and view is walked: what takes the focus has a name.
"""
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PATIENCE = float(os.environ.get("WERKBALIE_PATIENCE", "60"))  # seconds for one thing to appear
RETURN, ESCAPE, DOWN = 0xFF0D, 0xFF1B, 0xFF54  # keysyms of X11
INPUTS = ("text", "password text", "combo box", "check box", "radio button", "push button", "table", "tree table",
          "list", "spin button", "slider", "entry", "page tab", "menu item")


def inside_a_session():
    """Runs this file again with a session bus and a display that are gone when it ends."""
    folder = tempfile.mkdtemp(prefix="werkbalie-outside-")
    os.chmod(folder, 0o700)
    environment = {key: value for key, value in os.environ.items() if not key.startswith(("QT_", "WERKBALIE_DB"))}
    environment.update(XDG_RUNTIME_DIR=folder, HOME=folder, XDG_CONFIG_HOME=folder, XDG_DATA_HOME=folder,
                       WERKBALIE_OUTSIDE=folder, LC_ALL="C.UTF-8", QT_QPA_PLATFORM="xcb",
                       QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_ACCESSIBILITY="1", NO_AT_BRIDGE="0")
    for other in ("WAYLAND_DISPLAY", "XAUTHORITY", "DBUS_SESSION_BUS_ADDRESS"):
        environment.pop(other, None)
    display = None
    try:
        display, environment["DISPLAY"] = start_display(environment)
        command = ["dbus-run-session", "--", sys.executable, __file__, *sys.argv[1:]]
        return subprocess.run(command, env=environment, check=False).returncode
    finally:
        if display is not None:
            end(display)
        shutil.rmtree(folder, ignore_errors=True)


def start_display(environment):
    """A display that is ready, and its name: the server itself chooses a number that is free."""
    reading, writing = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-screen", "0", "1400x900x24", "-ac",
                               "-noreset", "-nolisten", "tcp"], env=environment, pass_fds=[writing],
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as answer:
        number = answer.readline().strip()
    if not number:
        end(server)
        raise AssertionError("Xvfb does not start")
    return server, f":{number}"


def end(process):
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()


def wait_for(what, find):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            found = find()
            if found:
                return found
        except Exception:  # a part of the window that went while it was read
            pass
        time.sleep(0.2)
    raise AssertionError(f"not seen within {PATIENCE:.0f} s: {what}")


def steadily(look):
    """What is read while the window still loads may go away under the reader: then once more."""
    for _ in range(10):
        try:
            return look()
        except Exception:
            time.sleep(1)
    return look()


class Desk:
    """The program as others see it: a tree of named things."""

    def __init__(self, spi):
        self.spi = spi

    def application(self):
        for app in self.spi.Registry.getDesktop(0):
            if app and app.name in ("werkbalie", "Werkbalie"):
                return app
        return None

    def walk(self, start=None):
        """Everything that is shown, parents first."""
        stack = [start or self.application()]
        while stack:
            node = stack.pop()
            if node is None:
                continue
            yield node
            if node.getRole() in (self.spi.ROLE_TABLE, self.spi.ROLE_TREE_TABLE, self.spi.ROLE_LIST):
                continue  # rows are data, not inputs
            children = [node.getChildAtIndex(i) for i in range(node.childCount)]
            stack.extend(child for child in reversed(children) if child is not None and self.shown(child))

    def shown(self, node):
        states = node.getState()
        return node.getRole() in (self.spi.ROLE_FRAME, self.spi.ROLE_DIALOG, self.spi.ROLE_APPLICATION,
                                  self.spi.ROLE_WINDOW) or states.contains(self.spi.STATE_VISIBLE)

    def find(self, name, roles=None, start=None):
        for node in self.walk(start):
            if node.name == name and (roles is None or node.getRoleName() in roles):
                return node
        return None

    def get(self, name, roles=None, start=None):
        return wait_for(f"{name} ({', '.join(roles or ['any'])})", lambda: self.find(name, roles, start))

    def frame(self, part):
        def look():
            for window in self.application():
                if window and part in window.name and window.getRole() != self.spi.ROLE_DIALOG:
                    return window
            return None
        return wait_for(f"a window called {part}", look)

    def write(self, name, text, start=None):
        field = self.get(name, ("text", "password text", "entry"), start)
        wait_for(f"{name} takes {text}", lambda: field.queryEditableText().setTextContents(text))
        return field

    @staticmethod
    def press(node):
        actions = node.queryAction()
        names = [actions.getName(i).lower() for i in range(actions.nActions)]
        for wanted in ("press", "toggle", "click", "showmenu"):
            if wanted in names:
                actions.doAction(names.index(wanted))
                return
        raise AssertionError(f"{node.name} cannot be pressed: {names}")


def nameless(desk, where):
    faults = []
    for node in desk.walk(where):
        states = node.getState()
        takes_focus = states.contains(desk.spi.STATE_FOCUSABLE) and states.contains(desk.spi.STATE_ENABLED)
        if takes_focus and node.getRoleName() in INPUTS and not node.name:
            faults.append(f"{where.name}: {node.getRoleName()} in {node.parent.name or node.parent.getRoleName()}")
    return faults


def log_in(desk):
    desk.write("Gebruiker", "beheerder")  # who sees every tab
    desk.write("Wachtwoord", "werkbalie-demo")
    desk.press(desk.get("Inloggen", ("push button",)))


def change_a_candidate(desk, database):
    """Filters, opens the first that is left in a window, changes her sector, saves; the id that was changed."""
    main = desk.frame("Werkbalie")
    press_tab(desk, main, "Werving")
    with sqlite3.connect(f"file:{database}?mode=ro", uri=True) as store:
        last, = store.execute("SELECT last_name FROM candidate GROUP BY last_name HAVING COUNT(*) = 1"
                              " ORDER BY last_name LIMIT 1").fetchone()
        wanted, first = store.execute("SELECT id, first_name FROM candidate WHERE last_name = ?", (last,)).fetchone()
    table = desk.get("Lijst van kandidaten", ("table", "tree table"), main)
    desk.write("Filter van de lijst", last, main)
    wait_for(f"one row for {last}", lambda: table.queryTable().nRows >= 1 and last in
             table.queryTable().getAccessibleAt(0, 0).name)
    wait_for("the list has the focus", lambda: go_down(desk, main, table))
    wait_for(f"a window of {first}", lambda: open_with_enter(desk, first))
    window = desk.frame(first)
    desk.write("Branche", "Van buiten gewijzigd", window)
    save = wait_for("the button that saves can be pressed", lambda: enabled(desk, "Kandidaat opslaan", window))
    desk.press(save)

    def stored():
        with sqlite3.connect(f"file:{database}?mode=ro", uri=True) as store:
            return store.execute("SELECT sector FROM candidate WHERE id = ?", (wanted,)).fetchone()[0]
    wait_for("the new sector in the database", lambda: stored() == "Van buiten gewijzigd")
    wait_for("the window closed by Esc", lambda: close_with_escape(desk, first))
    return wanted


def go_down(desk, main, table):
    """From the filter to the first row; a key that came before the window was active is lost."""
    def focused():
        return any(cell.getState().contains(desk.spi.STATE_FOCUSED) for cell in [table, *table])
    if not focused():
        desk.find("Filter van de lijst", None, main).queryComponent().grabFocus()
        time.sleep(0.5)
        press_key(desk, DOWN)
        time.sleep(1)
    return focused()


def open_with_enter(desk, name):
    """Once or more: a record that is open is only brought forward."""
    press_key(desk, RETURN)
    time.sleep(2)
    return any(window and name in window.name for window in desk.application())


def close_with_escape(desk, name):
    if not any(window and name in window.name for window in desk.application()):
        return True
    press_key(desk, ESCAPE)
    time.sleep(1)
    return False


def enabled(desk, name, start):
    button = desk.find(name, ("push button",), start)
    return button if button and button.getState().contains(desk.spi.STATE_ENABLED) else None


def press_key(desk, symbol):
    desk.spi.Registry.generateKeyboardEvent(symbol, None, desk.spi.KEY_SYM)


def tabs_of(desk, main):
    return [node for node in desk.walk(main) if node.getRoleName() == "page tab"]


def press_tab(desk, main, name):
    desk.press(desk.get(name, ("page tab",), main))


def views_of(desk, main):
    """What stands in the narrow list at the left of a tab; one nameless view when there is no list."""
    time.sleep(1)
    views = steadily(lambda: desk.find("Onderdelen", ("list",), main))
    return [item.name for item in views] if views is not None else [""]


def show_view(desk, main, view):
    """By a click on its name, until the list says that this view is the chosen one."""
    def click():
        item, = [item for item in desk.find("Onderdelen", ("list",), main) if item.name == view]
        if item.getState().contains(desk.spi.STATE_SELECTED):
            return True
        box = item.queryComponent().getExtents(desk.spi.DESKTOP_COORDS)
        desk.spi.Registry.generateMouseEvent(box.x + box.width // 2, box.y + box.height // 2, "b1c")
        return False
    if view:
        wait_for(f"view {view}", click)


def walk_every_tab(desk):
    main = desk.frame("Werkbalie")
    names = [tab.name for tab in wait_for("the tabs", lambda: tabs_of(desk, main))]
    assert len(names) >= 5, names
    faults, inputs, seen = [], 0, []
    for name in names:
        press_tab(desk, main, name)
        for view in views_of(desk, main):
            show_view(desk, main, view)
            time.sleep(1)
            faults += steadily(lambda: nameless(desk, main))
            inputs += steadily(lambda: sum(1 for node in desk.walk(main)
                                           if node.getState().contains(desk.spi.STATE_FOCUSABLE)))
            seen.append(f"{name}/{view}" if view else name)
    assert inputs > 40, f"only {inputs} inputs seen in {names}"
    assert not faults, "without a name:\n" + "\n".join(sorted(set(faults)))
    return seen


def tell(desk):
    """What is on the screen, for who reads why it failed."""
    for count, node in enumerate(desk.walk()):
        if count == 200:
            break
        print(f"  {node.getRoleName()}: {node.name!r}", file=sys.stderr)


def main():
    if "WERKBALIE_OUTSIDE" not in os.environ:
        return inside_a_session()
    import pyatspi
    folder = Path(os.environ["WERKBALIE_OUTSIDE"])
    program, tool = sys.argv[1:3]
    database = folder / "demo.werkbalie"
    subprocess.run([tool, "--db", database, "demo", "create", "--candidates", "120", "--clients", "12", "--weeks", "2"],
                   check=True, stdout=subprocess.DEVNULL)
    helpers = [subprocess.Popen(["openbox"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)]
    window = subprocess.Popen([program, "--db", database])
    try:
        desk = Desk(pyatspi)
        wait_for("the program on the accessibility bus", desk.application)
        log_in(desk)
        print("changed candidate", change_a_candidate(desk, database))
        print("every input has a name on", ", ".join(walk_every_tab(desk)))
        assert window.poll() is None, "the program ended by itself"
        return 0
    except AssertionError:
        tell(desk)
        raise
    finally:
        for process in [window, *helpers]:
            end(process)


if __name__ == "__main__":
    try:
        import pyatspi  # noqa: F401  the distribution's own Python has it
    except ModuleNotFoundError:
        if sys.executable != "/usr/bin/python3":
            os.execv("/usr/bin/python3", ["/usr/bin/python3", *sys.argv])
        raise
    sys.exit(main())
