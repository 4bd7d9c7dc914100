/* Times policy_step of a generated policy.c: prints how long each of N steps took, in ns. FIFO where it is permitted. */
#define _POSIX_C_SOURCE 200809L
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <time.h>

#include "policy.h"

static long long now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return 1000000000LL * t.tv_sec + t.tv_nsec;
}

int main(int argc, char **argv) {
  static policy_state state;
  static policy_inputs in;
  static policy_outputs out;
  static long long took[1000000];
  const int runs = argc > 1 ? atoi(argv[1]) : 1000, priority = argc > 2 ? atoi(argv[2]) : 0;
  const struct sched_param fifo = {.sched_priority = priority};
  if (runs < 1 || runs > 1000000) return 2;
  if (priority && (sched_setscheduler(0, SCHED_FIFO, &fifo) || mlockall(MCL_CURRENT | MCL_FUTURE))) return 3;
  policy_reset(&state);
  for (int i = -100; i < runs; ++i) {
    float *const x = (float *)&in;
    for (size_t j = 0; j < sizeof in / sizeof *x; ++j) x[j] = (float)((i * 31 + (int)j * 17) % 97) / 97.0f - 0.5f;
    const long long begin = now();
    if (policy_step(&state, &in, &out)) return 4;
    if (i >= 0) took[i] = now() - begin;
  }
  for (int i = 0; i < runs; ++i) printf("%lld\n", took[i]);
  return 0;
}
