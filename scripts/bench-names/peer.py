"""Asks logic-v2 of nomenklatura for each query which of all names it is most like: the first five, best first."""

import json
import sys

from followthemoney import model
from nomenklatura.matching import get_algorithm

# From here on its makers take two for one by default.
SURE = 0.7

logic = get_algorithm("logic-v2")
config = logic.default_config()


def entity(key, kind, name):
    return model.get_proxy({"id": key, "schema": kind, "properties": {"name": [name]}})


with open(sys.argv[1], encoding="utf-8") as file:
    given = json.load(file)
known = [(each["id"], entity(each["id"], each["kind"], each["name"])) for each in given["names"]]
answers = []
for place, text in enumerate(given["queries"]):
    # It keeps what it has read of an entity by its id, so each needs its own.
    asked = {kind: entity(f"asked-{place}-{kind}", kind, text) for kind in ("Person", "Organization")}
    scores = [(logic.compare(asked[one.schema.name], one, config).score, key) for key, one in known]
    best = sorted(scores, key=lambda pair: (-pair[0], pair[1]))[:5]
    found = [(score, key) for score, key in best if score > 0]
    answers.append({"ids": [key for _, key in found], "sure": bool(found) and found[0][0] >= SURE})
print(json.dumps(answers))
