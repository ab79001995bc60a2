"""What the drivers share: reading the file, shingles as the benchmark defines them, writing pairs and usage."""

import json
import re
import resource
import sys
import time

SHINGLE_WORDS = 5
PERMUTATIONS = 128
THRESHOLD = 0.5
WORD = re.compile(r"\w+")


def read_articles(path):
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            article = json.loads(line)
            yield article["id"], article["text"]


def shingles(text):
    words = WORD.findall(text.lower())
    return {" ".join(words[i : i + SHINGLE_WORDS]) for i in range(len(words) - SHINGLE_WORDS + 1)}


def run(find_pairs):
    """Runs `find_pairs(path)` over the file that is named first, writes what it gives to the second and what it used to the third."""
    source, pairs, usage = sys.argv[1:4]
    begin = time.perf_counter()
    with open(pairs, "w", encoding="utf-8") as out:
        for left, right in find_pairs(source):
            out.write(json.dumps({"left": left, "right": right}) + "\n")
    seconds = time.perf_counter() - begin
    times = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    with open(usage, "w", encoding="utf-8") as out:
        json.dump(
            {
                "seconds": seconds,
                "cpuSeconds": sum(one.ru_utime + one.ru_stime for one in times),
                "peakBytes": max(own_peak(), times[1].ru_maxrss * 1024),
            },
            out,
        )


def own_peak():
    try:
        with open("/proc/self/status", encoding="ascii") as status:
            for line in status:
                if line.startswith("VmHWM:"):
                    return int(line.split()[1]) * 1024
    except OSError:
        pass
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
