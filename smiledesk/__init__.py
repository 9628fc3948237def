"""SmileDesk: a smile detector that shows, live on your own face, how it knows."""

import os

from smiledesk.core.limits import MAX_PIXELS

__version__ = "0.2.0"

# OpenCV reads its own limit when it is imported, so it is set before anything can import it.
os.environ["OPENCV_IO_MAX_IMAGE_PIXELS"] = str(MAX_PIXELS)
