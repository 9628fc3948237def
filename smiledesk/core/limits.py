"""Limits on what a stranger's file may ask for."""

MAX_PIXELS = 100_000_000
"""Width times height of a picture or film at most; a small file may claim any size, and decoding would reserve it."""
