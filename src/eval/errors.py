#!/usr/bin/env python3
"""Counts the errors of extraction by kind. Needs Python 3.8+, nothing else.

  errors.py GOLD.jsonl[.gz] PREDICTED.jsonl

Missed: marked contents that no record matches by half of the union of their words, by what was marked ("speech": false is
a belief, wish or plan), its form, and whether some record shares a fifth of it (wrong extent) or none does. Extra: records
that match nothing, by form, and whether they share a fifth with something marked."""
import collections, gzip, json, re, sys

WORD = re.compile(r"\w+")
MATCH, SHARED = 0.5, 0.2


def lines(path):
    with (gzip.open if path.endswith(".gz") else open)(path, "rt", encoding="utf-8") as file:
        for line in file:
            if line.strip():
                yield json.loads(line)


def words(tokens, spans):
    return {i for i, (a, b) in enumerate(tokens) for s, e in spans if a < e and b > s}


def overlap(a, b):
    return len(a & b) / len(a | b) if a | b else 0.0


def kind(own, others):
    return "wrong extent" if max((overlap(own, other) for other in others), default=0) >= SHARED else "nothing there"


def main():
    records = collections.defaultdict(list)
    for record in lines(sys.argv[2]):
        records[record["article"]["id"]].append(record)
    missed, extra, marked = collections.Counter(), collections.Counter(), collections.Counter()
    for article in lines(sys.argv[1]):
        tokens = [m.span() for m in WORD.finditer(article["text"])]
        gold = [(a, words(tokens, a["content"])) for a in article["attributions"]]
        found = [(r, words(tokens, r["segments"])) for r in records[article["id"]]]
        pairs = sorted(((overlap(g, f), i, j) for i, (_, g) in enumerate(gold) for j, (_, f) in enumerate(found)), reverse=True)
        taken, right = set(), set()
        for shared, i, j in pairs:
            if shared >= MATCH and i not in taken and j not in right:
                taken.add(i)
                right.add(j)
        for i, (a, own) in enumerate(gold):
            what = "speech" if a.get("speech", True) else "belief or plan"
            marked[what] += 1
            if i not in taken:
                missed[what, a["form"], kind(own, [f for _, f in found])] += 1
        for j, (record, own) in enumerate(found):
            if j not in right:
                extra[record["form"], kind(own, [g for _, g in gold])] += 1
    print("marked   " + ", ".join("%s %d" % pair for pair in sorted(marked.items())))
    for title, counts in (("missed", missed), ("extra", extra)):
        for key, count in sorted(counts.items()):
            print("%-8s %-45s %5d" % (title, ", ".join(key), count))


main()
