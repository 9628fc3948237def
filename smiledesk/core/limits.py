"""Limits for files from elsewhere."""

LARGEST_SIDE = 512
"""Pixels of a network's square input, and of its windows."""

MOST_PARAMETERS = 50_000_000
MOST_CELLS = 200_000_000
"""Numbers that one layer gives, or all tensors of a network hold together."""

MAX_PIXELS = 100_000_000
"""Largest width times height of a picture or film; a small file may claim any size, and decoding would reserve it."""

MAX_PICTURE_BYTES = 2**30
"""Largest size of a picture's file: the largest number of pixels without compression."""
