"""One thread of torch for every test: threads that wait for each other on a busy machine are 20 times slower."""

import torch

torch.set_num_threads(1)
