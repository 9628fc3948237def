"""``python train.py FOLDER...`` is ``smiledesk train FOLDER...``."""

import sys

from smiledesk.__main__ import main

if __name__ == "__main__":
    sys.argv.insert(1, "train")
    main()
