#!/usr/bin/env python3
"""Compares measured figures with the recorded ones. Needs Python 3.8+, nothing else.

  figures.py RECORDED.tsv MEASURED_FOLDER [--record]

MEASURED_FOLDER holds a NAME.json for each set, as the scorer of attributions prints it with --json, or a NAME.tsv of
figure and value. Prints a line a figure and exits with 1 when one lies more than 0.01 below what is recorded. With
--record the measured figures become the recorded ones."""
import json, os, sys

FALL = 0.01


def flat(name, value):
    """The figures in nested JSON: attributions.f1, recall_by_form.direct, speaker.right …"""
    if isinstance(value, dict):
        return [pair for key, inner in value.items() for pair in flat(name + "." + key if name else key, inner)]
    return [(name, float(value))]


def kept(figure):
    return figure.split(".")[-1] not in ("of", "precision") and figure not in ("articles", "gold", "predicted")


def measured(folder):
    found = {}
    for file in sorted(os.listdir(folder)):
        name, kind = os.path.splitext(file)
        path = os.path.join(folder, file)
        if kind == ".json":
            pairs = flat("", json.load(open(path, encoding="utf-8")))
        elif kind == ".tsv":
            pairs = [(k, float(v)) for k, v in (line.split("\t") for line in open(path, encoding="utf-8") if line.strip())]
        else:
            continue
        found.update({(name, figure): value for figure, value in pairs if kept(figure)})
    return found


def recorded(path):
    if not os.path.exists(path):
        return {}
    rows = (line.rstrip("\n").split("\t") for line in open(path, encoding="utf-8") if line.strip() and line[0] != "#")
    return {(name, figure): float(value) for name, figure, value in rows}


def record(path, figures):
    with open(path, "w", encoding="utf-8") as out:
        out.write("# set, figure and value; rewritten by figures.py --record\n")
        for (name, figure), value in sorted(figures.items()):
            out.write("%s\t%s\t%.4f\n" % (name, figure, value))


def compare(old, new):
    fallen = 0
    for key in sorted(set(old) | set(new)):
        name, figure = key
        if key not in new:
            print("%-12s %-26s missing, recorded %.3f" % (name, figure, old[key]))
            fallen += 1
            continue
        before = old.get(key)
        mark = ""
        if before is not None and new[key] < before - FALL:
            mark = "  FALLEN"
            fallen += 1
        print("%-12s %-26s %.3f  recorded %s%s" % (name, figure, new[key], "-" if before is None else "%.3f" % before, mark))
    return fallen


def main():
    path, folder = sys.argv[1], sys.argv[2]
    figures = measured(folder)
    if "--record" in sys.argv:
        record(path, figures)
        return
    fallen = compare(recorded(path), figures)
    if fallen:
        sys.exit("%d figures are more than %.2f below the recorded ones" % (fallen, FALL))


main()
