"""text-dedup: its MinHash script as it comes. It gives clusters, not pairs: every two texts of one are a pair."""

import os
import pickle
import subprocess
import sys
import tempfile
from collections import defaultdict
from itertools import combinations

from common import PERMUTATIONS, SHINGLE_WORDS, THRESHOLD, run


def find_pairs(path):
    with tempfile.TemporaryDirectory() as folder:
        output = os.path.join(folder, "kept")
        options = {
            "path": "json",
            "data_files": path,
            "split": "train",
            "column": "text",
            "idx_column": "id",
            "ngram": SHINGLE_WORDS,
            "num_perm": PERMUTATIONS,
            "threshold": THRESHOLD,
            "num_proc": 1,
            "cache_dir": os.path.join(folder, "cache"),
            "output": output,
        }
        arguments = [part for name, value in options.items() for part in (f"--{name}", str(value))]
        subprocess.run(
            [sys.executable, "-m", "text_dedup.minhash", *arguments, "--debug"],
            check=True,
            stdout=subprocess.DEVNULL,
            env={**os.environ, "HF_DATASETS_OFFLINE": "1", "HF_HOME": folder},
        )
        with open(os.path.join(output, "uf.pkl"), "rb") as file:
            parents = pickle.load(file)
        clusters = defaultdict(list)
        for name in sorted(parents.parent):
            clusters[parents.find(name)].append(name)
        for members in clusters.values():
            yield from combinations(members, 2)


run(find_pairs)
