"""Project files: samples, models and the settings to begin with, to hand to others."""

PROJECT_SUFFIX = ".smiledesk"
