"""Speaks with `rihla serve --mcp` by the reference client of the Model Context Protocol (PyPI `mcp`, in a virtual
environment): VENV/bin/python Tests/Protocol RIHLA."""

import asyncio
import json
import os
import subprocess
import sys
import tempfile

from mcp import Client, StdioServerParameters

rihla = os.path.abspath(sys.argv[1])


async def main():
    folder = tempfile.mkdtemp(prefix="rihla-protocol-")
    environment = {"HOME": folder, "XDG_STATE_HOME": folder + "/state", "LANG": "C.UTF-8", "PATH": os.environ["PATH"]}
    maps = os.path.join(folder, "maps")
    os.mkdir(maps)
    for name, words in {"trial.journey.json": ["--print"], "trial.csv": ["--log"]}.items():
        made = subprocess.run([rihla, "demo", "software-trial", *words], capture_output=True, env=environment, check=True)
        with open(os.path.join(maps, name), "wb") as out:
            out.write(made.stdout)
    file = os.path.join(maps, "trial.journey.json")
    before = open(file, "rb").read()
    server = StdioServerParameters(command=rihla, args=["serve", "--mcp", maps], env=environment, cwd=folder)
    async with Client(server) as client:
        names = {tool.name for tool in (await client.list_tools()).tools}
        assert {"maps", "map", "pains", "stats", "inventory", "actions", "opportunities", "paths", "check", "propose"} <= names, names

        async def ask(tool, **arguments):
            result = await client.call_tool(tool, arguments)
            return result.is_error, result.content[0].text

        failed, listed = await ask("maps")
        assert not failed and [found["file"] for found in json.loads(listed)] == [file], listed
        for tool in ("map", "pains", "stats", "inventory", "actions", "opportunities", "check", "proposals"):
            failed, text = await ask(tool, file="trial.journey.json")
            assert not failed and json.loads(text) is not None, (tool, text[:200])
        failed, text = await ask("paths", log="trial.csv", window="7d")
        assert not failed and json.loads(text)["cases"] > 100, text[:200]
        journey = json.loads((await ask("map", file=file))[1])
        touchpoint = journey["stages"][0]["touchpoints"][0]["id"]
        changes = [{"id": touchpoint, "list": "pains", "add": {"text": "Proposed by a program"}}]
        failed, text = await ask("propose", file=file, reason="People say so", changes=changes)
        assert not failed and json.loads(text)["changes"] == 1, text
        failed, text = await ask("proposals", file=file)
        assert [found["reason"] for found in json.loads(text)] == ["People say so"], text
        for tool, arguments in (
            ("map", {"file": "/etc/passwd"}), ("map", {"file": "../state"}), ("map", {}),
            ("propose", {"file": file, "reason": "x", "changes": [{"id": touchpoint, "set": {"raiting": 1}}]}),
        ):
            failed, text = await ask(tool, **arguments)
            assert failed and "\n" not in text, (tool, text)
    assert open(file, "rb").read() == before, "the map was written"
    print("The reference client read everything, proposed one change, and the map is as it was.")


asyncio.run(main())
