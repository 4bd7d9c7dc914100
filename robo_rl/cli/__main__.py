"""`python -m robo_rl.cli` is `robo-rl`."""

import sys

from robo_rl.cli.main import main

sys.exit(main())
