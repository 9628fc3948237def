"""The order in which Keras lays the cells of all maps in one row: row by row, column by column, map by map."""


def cell_of(shape: tuple[int, ...], number: int) -> tuple[int, int, int]:
    """Row, column and channel of a number of the row.

    Args:
        shape: of what was flattened, (height, width, channels) or (units,).
        number: its place in the row, from 0.
    """
    if len(shape) == 1:
        return 0, 0, number
    _, width, channels = shape
    cell, channel = divmod(number, channels)
    row, column = divmod(cell, width)
    return row, column, channel
