"""`python -m pipeline` is the command line `thidua`."""

from pipeline.cli import main

if __name__ == "__main__":
    main()
