"""``python -m smiledesk`` is the ``smiledesk`` command."""

from smiledesk.cli.main import main

if __name__ == "__main__":
    main()
