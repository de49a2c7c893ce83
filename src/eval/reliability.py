#!/usr/bin/env python3
"""Tells how far a record's confidence can be trusted. Needs Python 3.8+, nothing else.

  reliability.py GOLD.jsonl[.gz] PREDICTED.jsonl

A record is right when its words overlap a marked content by half of their union, one to one, as the scorer of
attributions has it. Prints ten classes of confidence with the records in each, their mean confidence and the share that
is right, then the expected calibration error: the mean difference of the two, weighted by records."""
import collections, gzip, json, re, sys

WORD = re.compile(r"\w+")


def lines(path):
    with (gzip.open if path.endswith(".gz") else open)(path, "rt", encoding="utf-8") as file:
        for line in file:
            if line.strip():
                yield json.loads(line)


def words(tokens, spans):
    return {i for i, (a, b) in enumerate(tokens) for s, e in spans if a < e and b > s}


def judged(gold, predicted):
    """Confidence, form and whether it is right, for each record."""
    records = collections.defaultdict(list)
    for record in lines(predicted):
        records[record["article"]["id"]].append(record)
    for article in lines(gold):
        tokens = [m.span() for m in WORD.finditer(article["text"])]
        marked = [words(tokens, a["content"]) for a in article["attributions"]]
        found = [words(tokens, r["segments"]) for r in records.get(article["id"], [])]
        pairs = sorted(((len(g & f) / len(g | f), i, j) for i, g in enumerate(marked) for j, f in enumerate(found) if g & f), reverse=True)
        taken, right = set(), set()
        for overlap, i, j in pairs:
            if overlap >= 0.5 and i not in taken and j not in right:
                taken.add(i)
                right.add(j)
        for j, record in enumerate(records.get(article["id"], [])):
            yield record["confidence"], record["form"], j in right


def error(rows, printing):
    total, off = len(rows), 0.0
    for low in range(10):
        cell = [(c, r) for c, _, r in rows if low / 10 <= c < (low + 1) / 10 or low == 9 and c == 1]
        if not cell:
            continue
        mean, share = sum(c for c, _ in cell) / len(cell), sum(r for _, r in cell) / len(cell)
        off += abs(mean - share) * len(cell)
        if printing:
            print("%.1f to %.1f  records %5d  mean confidence %.3f  right %.3f" % (low / 10, (low + 1) / 10, len(cell), mean, share))
    return off / total if total else 0.0


rows = list(judged(sys.argv[1], sys.argv[2]))
print("expected calibration error %.3f of %d" % (error(rows, True), len(rows)))
for form in ("direct", "mixed", "indirect"):
    own = [row for row in rows if row[1] == form]
    print("%-9s %.3f of %d" % (form, error(own, False), len(own)))
