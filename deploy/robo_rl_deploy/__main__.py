"""`python -m robo_rl_deploy inspect|verify|sim2sim BUNDLE`, for a robot computer that has no robo_rl."""

import sys

from robo_rl_deploy.cli import main

sys.exit(main(prog="python -m robo_rl_deploy"))
