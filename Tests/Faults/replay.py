"""Follows a traced program on a model of the disk and of the screen."""

import os

import trace
from disk import Folder


def whole(path):
    """A path as the disk knows it, without doubled slashes and the like."""
    return "/" + os.path.normpath(path).lstrip("/")


class Replay:
    """Plays calls one by one. What goes to the terminal is shown on `screen`, what goes to files is done to `disk`."""

    def __init__(self, disk, screen):
        self.disk, self.screen = disk, screen

    def play(self, call):
        """Does what a call did; tells whether it concerned the disk, the screen or neither."""
        handler = getattr(self, "do_" + call.name, None)
        if call.begins:
            self.disk.begin_sync(call.process)
            return None
        return handler(call, *call.arguments) if handler else None

    def path(self, folder, name):
        return whole(os.path.join(trace.number_and_path(folder)[1], trace.text_of(name)))

    def number(self, argument):
        """The descriptor, if it is one of ours."""
        number = trace.number_and_path(argument)[0]
        return number if number in self.disk.opened else None

    def do_openat(self, call, folder, name, flags, *_):
        path = self.path(folder, name)
        self.disk.opened.pop(call.result, None)
        if not self.disk.has(path):
            return None
        self.disk.open(call.result, path, flags)
        return "disk" if "O_CREAT" in flags or "O_TRUNC" in flags else None

    def do_close(self, call, number):
        self.disk.opened.pop(trace.number_and_path(number)[0], None)

    def do_lseek(self, call, number, *_):
        if self.number(number) is not None:
            self.disk.opened[self.number(number)][1] = call.result

    def do_write(self, call, number, data, *_):
        if self.number(number) is not None:
            self.disk.write(self.number(number), trace.bytes_of(data)[:call.result])
            return "disk"
        if trace.number_and_path(number)[1].startswith("/dev/pts/"):
            self.screen.feed(trace.bytes_of(data)[:call.result])
            return "screen"
        return None

    def do_pwrite64(self, call, number, data, size, offset):
        if self.number(number) is not None:
            self.disk.opened[self.number(number)][0].changes.append((int(offset), trace.bytes_of(data)[:call.result]))
            return "disk"
        return None

    def do_ftruncate(self, call, number, size):
        if self.number(number) is None:
            return None
        self.disk.opened[self.number(number)][0].changes.append((int(size), None))
        return "disk"

    def do_fsync(self, call, number):
        if self.number(number) is None:
            return None
        self.disk.sync(self.number(number), call.process)
        return "disk"

    do_fdatasync = do_fsync

    def do_fallocate(self, call, number, mode, offset, size):
        if self.number(number) is None:
            return None
        self.disk.opened[self.number(number)][0].changes.append((int(offset), bytes(int(size))))
        return "disk"

    def do_renameat(self, call, old_folder, old, new_folder, new, *_):
        return self.moved(self.path(old_folder, old), self.path(new_folder, new))

    do_renameat2 = do_renameat

    def do_rename(self, call, old, new):
        return self.moved(whole(trace.text_of(old)), whole(trace.text_of(new)))

    def do_unlinkat(self, call, folder, name, *_):
        return self.removed(self.path(folder, name))

    def do_unlink(self, call, name):
        return self.removed(whole(trace.text_of(name)))

    def do_mkdirat(self, call, folder, name, *_):
        return self.made(self.path(folder, name))

    def do_mkdir(self, call, name, *_):
        return self.made(whole(trace.text_of(name)))

    def moved(self, old, new):
        if not self.disk.has(old):
            return None
        self.disk.rename(old, new)
        return "disk"

    def removed(self, path):
        if not self.disk.has(path):
            return None
        self.disk.remove(path)
        return "disk"

    def made(self, path):
        if not self.disk.has(path):
            return None
        self.disk.enter(path, Folder())
        return "disk"
