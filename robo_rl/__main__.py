"""`python -m robo_rl` is `robo-rl`; so is `torchrun ... -m robo_rl`."""

import sys

from robo_rl.cli.main import main

sys.exit(main())
