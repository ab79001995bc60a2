"""datasketch: a MinHash of each text, MinHashLSH for candidates, those whose estimate reaches the threshold."""

from common import PERMUTATIONS, THRESHOLD, read_articles, run, shingles
from datasketch import MinHash, MinHashLSH


def find_pairs(path):
    index = MinHashLSH(threshold=THRESHOLD, num_perm=PERMUTATIONS)
    signatures = {}
    for name, text in read_articles(path):
        signature = MinHash(num_perm=PERMUTATIONS)
        signature.update_batch([shingle.encode() for shingle in shingles(text)])
        for other in index.query(signature):
            if signature.jaccard(signatures[other]) >= THRESHOLD:
                yield other, name
        index.insert(name, signature)
        signatures[name] = signature


run(find_pairs)
