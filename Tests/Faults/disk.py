"""What a file system may keep of files when the power goes: the weakest that programs can rely on.

What was written to a file since its last sync is kept up to some call, and that call's bytes up to some byte; or the file
has its length and zeros. What happened to the names in a folder since the folder's last sync is kept up to some step. Both
are independent of each other and from file to file: a name may be there before its content is.

Limits: names move within their folder only, and files are written by one process.
"""

import os


class File:
    """A file's content: what is durable, and the changes since then."""

    def __init__(self, content=b""):
        self.base, self.changes = content, []

    def content(self, count=None):
        data = bytearray(self.base)
        for change in self.changes[:count]:
            apply(data, *change)
        return bytes(data)

    def some_content(self, dice):
        """What a loss of power may leave."""
        count = dice.choice([0, len(self.changes), dice.randint(0, len(self.changes))])
        data = bytearray(self.content(count))
        if count < len(self.changes):
            offset, piece = self.changes[count]
            if piece is not None and dice.random() < 0.7:
                torn = piece[:dice.randint(0, len(piece))]
                apply(data, offset, torn if dice.random() < 0.7 else bytes(len(torn)))
        return bytes(data)

    def settle(self, count):
        self.base, self.changes = self.content(count), self.changes[count:]


def apply(data, offset, piece):
    """One change: a piece at its offset, or a cut where there is no piece."""
    if len(data) < offset:
        data += bytes(offset - len(data))
    if piece is None:
        del data[offset:]
    else:
        data[offset:offset + len(piece)] = piece


class Folder:
    """A folder's names: those that are durable, and the steps since then, each (name that goes, name that comes, what)."""

    def __init__(self):
        self.base, self.changes = {}, []

    def names(self, count=None):
        names = dict(self.base)
        for old, new, node in self.changes[:count]:
            names.pop(old, None)
            if new is not None:
                names[new] = node
        return names

    def settle(self, count):
        self.base, self.changes = self.names(count), self.changes[count:]


class Disk:
    """The files below a root. `play` follows a program's calls, `some_state` writes what may be left of them."""

    def __init__(self, root):
        self.root, self.top = root, Folder()
        self.opened, self.begun = {}, {}
        self.load(root, self.top)

    def load(self, path, folder):
        """Takes over what is there already."""
        for name in os.listdir(path):
            below = os.path.join(path, name)
            if os.path.isdir(below):
                folder.base[name] = Folder()
                self.load(below, folder.base[name])
            else:
                with open(below, "rb") as file:
                    folder.base[name] = File(file.read())

    def node(self, path):
        """What has a path now, None if nothing."""
        node = self.top
        for name in filter(None, path.removeprefix(self.root).split("/")):
            node = node.names().get(name) if isinstance(node, Folder) else None
        return node

    def parent(self, path):
        return self.node(os.path.dirname(path)), os.path.basename(path)

    def has(self, path):
        return path == self.root or path.startswith(self.root + "/")

    def enter(self, path, node):
        folder, name = self.parent(path)
        folder.changes.append((None, name, node))
        return node

    def open(self, number, path, flags):
        node = self.node(path) or self.enter(path, File())
        if "O_TRUNC" in flags:
            node.changes.append((0, None))
        self.opened[number] = [node, 0, "O_APPEND" in flags]

    def write(self, number, piece):
        node, offset, appends = self.opened[number]
        if appends:
            offset = len(node.content())
        node.changes.append((offset, piece))
        self.opened[number][1] = offset + len(piece)

    def rename(self, old, new):
        folder, name = self.parent(old)
        other, new_name = self.parent(new)
        if folder is not other:
            raise NotImplementedError(f"{old} moved to another folder")
        folder.changes.append((name, new_name, folder.names()[name]))

    def remove(self, path):
        folder, name = self.parent(path)
        folder.changes.append((name, None, None))

    def begin_sync(self, process):
        """Remembers what there is to be synced; what comes while a sync is under way may be too late for it."""
        self.begun[process] = {id(node): len(node.changes) for node in self.nodes()}

    def sync(self, number, process):
        node = self.opened[number][0]
        node.settle(self.begun[process].get(id(node), 0))

    def nodes(self):
        """All files and folders that have a name or are open."""
        found, queue = {}, [self.top] + [node for node, _, _ in self.opened.values()]
        while queue:
            node = queue.pop()
            if id(node) in found:
                continue
            found[id(node)] = node
            if isinstance(node, Folder):
                queue += list(node.names().values()) + list(node.base.values())
        return found.values()

    def some_state(self, path, dice, folder=None):
        """Writes into a folder what a loss of power at this moment may leave."""
        folder = folder or self.top
        os.makedirs(path, exist_ok=True)
        os.chmod(path, 0o700)
        count = dice.choice([0, len(folder.changes), dice.randint(0, len(folder.changes))])
        for name, node in folder.names(count).items():
            below = os.path.join(path, name)
            if isinstance(node, Folder):
                self.some_state(below, dice, node)
            else:
                with open(below, "wb") as file:
                    file.write(node.some_content(dice))
                # As the program makes them: what others can write is not taken for its own.
                os.chmod(below, 0o600)
