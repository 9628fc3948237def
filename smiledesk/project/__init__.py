"""Project files: samples, models and the settings of a lesson, to hand to others."""

PROJECT_SUFFIX = ".smiledesk"
