"""The map that the sessions work on, and what is compared of maps."""

import json
import re

TITLE, FIRST = "Parcel", "Product page"


def small():
    """A map with two stages and three touchpoints, as the bytes that the program itself would write."""
    document = {"format": "rihla/1", "title": TITLE, "stages": [
        {"id": "sa", "name": "Order", "touchpoints": [
            {"id": "ta", "name": FIRST, "effectiveness": 4},
            {"id": "tb", "name": "Checkout form", "owner": "Web team", "effectiveness": 2}]},
        {"id": "sb", "name": "Delivery", "touchpoints": [{"id": "tc", "name": "Courier call"}]}]}
    return (json.dumps(document, indent=2) + "\n").encode()


def without_ids(data):
    """A map's bytes without its identifiers, which are new ones in every run."""
    return re.sub(rb'"id": "[^"]*"', b'"id": ""', data)


def names(data):
    """The names of all touchpoints in a map's bytes; raises ValueError for what is no map."""
    return [touchpoint["name"] for stage in json.loads(data)["stages"] for touchpoint in stage.get("touchpoints", [])]
