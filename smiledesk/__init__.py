"""SmileDesk: a smile detector that shows, live on your own face, how it knows."""

__version__ = "0.1.0"
