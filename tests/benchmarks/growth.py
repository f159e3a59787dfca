#!/usr/bin/env python3
"""Measures what figures cost as fronts grow, and draws it as a curve.

    tests/benchmarks/dense_fronts.py FOLDER
    tests/benchmarks/growth.py FOLDER PROGRAM [ANOTHER]

Runs `PROGRAM stats` at 5 and 10 km on every front of the folder, and on one depth of the built-in
project; with ANOTHER program (an older build) in turns with it, so that both meet the same machine;
with geopandas, where Python has it. Writes processor seconds and peak memory, the least of three
runs, to standard output, and the curve over vertices to FOLDER/growth.svg.
"""

import math
import pathlib
import subprocess
import sys

RUNS = 3
WITH_GEOPANDAS = """
import sys, geopandas, warnings
warnings.simplefilter("ignore")
front = geopandas.read_file(sys.argv[1]).to_crs("+proj=sterea +lat_0=48.5 +lon_0=31").unary_union
oblasts = geopandas.read_file(sys.argv[2]).to_crs("+proj=sterea +lat_0=48.5 +lon_0=31")
line = front.boundary.intersection(oblasts.unary_union)
held = oblasts.intersection(front), oblasts.difference(front)
for depth in sys.argv[3].split(","):
    zone = line.buffer(float(depth) * 1000, resolution=16)
    print(depth, [side.intersection(zone).area.sum() / 1e6 for side in held])
"""


def oblasts():
    return str(pathlib.Path(__file__).parents[2] / "data" / "oblasts.geojson")


def command(program, front, depths):
    if program == "geopandas":
        return ["/usr/bin/python3", "-c", WITH_GEOPANDAS, front or "", oblasts(), depths]
    words = [program, "stats", "--proposal", "mutual-withdrawal", "--depth", depths]
    return words + (["--front", front] if front else [])


def run(words):
    """Processor seconds and MiB; nothing where it fails or takes over two minutes."""
    meter = ("import resource, subprocess, sys\n"
             "code = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL,"
             " stderr=subprocess.DEVNULL, timeout=120).returncode\n"
             "used = resource.getrusage(resource.RUSAGE_CHILDREN)\n"
             "print(code, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)")
    done = subprocess.run([sys.executable, "-c", meter] + words, capture_output=True, text=True)
    if done.returncode != 0 or not done.stdout.startswith("0 "):
        return None
    return tuple(float(word) for word in done.stdout.split()[1:])


def least(programs, front, depths):
    found = {program: [] for program in programs}
    for _ in range(RUNS):
        for program in programs:  # in turns
            if None not in found[program]:
                found[program].append(run(command(program, front, depths)))
    return {program: None if None in runs else (min(r[0] for r in runs), min(r[1] for r in runs))
            for program, runs in found.items()}


def curve(points, programs):
    """An SVG with both axes logarithmic."""
    width, height, margin = 640, 400, 60
    xs = [math.log10(x) for x, _ in points]
    ys = [math.log10(m[0]) for _, measured in points for m in measured.values() if m]
    low, high = math.floor(min(ys)), math.ceil(max(ys) + 1e-9)

    def at(x, y):
        return (margin + (math.log10(x) - min(xs)) / (max(xs) - min(xs)) * (width - 2 * margin),
                height - margin - (math.log10(y) - low) / (high - low) * (height - 2 * margin))

    out = [f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
           'font-family="sans-serif" font-size="12">',
           f'<rect width="{width}" height="{height}" fill="white"/>',
           f'<text x="{margin}" y="30">Processor seconds for figures at 5 and 10 km, by vertices '
           'of the front</text>']
    for power in range(low, high + 1):
        y = at(points[0][0], 10 ** power)[1]
        out.append(f'<path d="M{margin} {y:.0f}H{width - margin}" stroke="#ccc"/>'
                   f'<text x="{margin - 8}" y="{y + 4:.0f}" text-anchor="end">{10 ** power:g}</text>')
    for x, _ in points:
        out.append(f'<text x="{at(x, 10 ** low)[0]:.0f}" y="{height - margin + 20}" '
                   f'text-anchor="middle">{x:,}</text>')
    for program, colour in zip(programs, ("#1b6ca8", "#b5452c", "#555")):
        path = [at(x, measured[program][0]) for x, measured in points if measured[program]]
        if not path:
            continue
        out.append(f'<polyline fill="none" stroke="{colour}" stroke-width="2" points="' +
                   " ".join(f"{x:.0f},{y:.0f}" for x, y in path) + '"/>')
        out.append(f'<text x="{path[-1][0] + 4:.0f}" y="{path[-1][1]:.0f}" fill="{colour}" '
                   f'text-anchor="end" dy="-6">{pathlib.Path(program).name}</text>')
    return "\n".join(out + ["</svg>"]) + "\n"


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    folder, programs = pathlib.Path(sys.argv[1]), sys.argv[2:]
    if subprocess.run(["/usr/bin/python3", "-c", "import geopandas"],
                      capture_output=True).returncode == 0:
        programs.append("geopandas")

    def report(name, measured):
        words = ["  ".join([f"{m[0]:8.2f} s {m[1]:5.0f} MiB" if m else "      not done"])
                 for m in measured.values()]
        print(f"{name:24}", "   ".join(words), flush=True)

    print(" " * 24, "   ".join(f"{program[-20:]:>20}" for program in programs))
    report("one depth, plain", least(programs, str(folder / "plain.geojson"), "10"))
    points = []
    for front in sorted(folder.glob("*.geojson"), key=lambda path: path.stat().st_size):
        measured = least(programs, str(front), "5,10")
        report(front.stem, measured)
        if front.stem.startswith("dense-"):
            points.append((int(front.stem.split("-")[1]), measured))
    points = [p for p in points if any(p[1].values())]
    if len(points) > 1:
        (folder / "growth.svg").write_text(curve(sorted(points, key=lambda p: p[0]), programs))


if __name__ == "__main__":
    main()
