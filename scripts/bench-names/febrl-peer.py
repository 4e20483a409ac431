"""Asks logic-v2 of nomenklatura how alike the two of each pair are."""

import json
import sys

from followthemoney import model
from nomenklatura.matching import get_algorithm

logic = get_algorithm("logic-v2")
config = logic.default_config()

with open(sys.argv[1], encoding="utf-8") as file:
    given = json.load(file)


def entity(key, person):
    properties = {name: [value] for name, value in person.items() if value}
    return model.get_proxy({"id": key, "schema": "Person", "properties": properties})


people = [entity(str(key), person) for key, person in enumerate(given["people"])]
scores = [logic.compare(people[left], people[right], config).score for left, right in given["pairs"]]
print(json.dumps(scores))
