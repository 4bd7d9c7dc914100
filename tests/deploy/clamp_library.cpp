// The clamp and the watchdog of the C++ run time for three joints, callable from Python.
#include "limits.hpp"
#include "watchdog.hpp"

using Three = robo_rl::JointCommand<3>;
using Row3 = robo_rl::Row<3>;

namespace {

Row3 row(const double *x) { return {x[0], x[1], x[2]}; }

Three command_of(const double *x) {
  Three command;
  command.q = row(x);
  command.dq = row(x + 3);
  command.kp = row(x + 6);
  command.kd = row(x + 9);
  command.tau_ff = row(x + 12);
  return command;
}

void write(const Three &command, double *out) {
  const Row3 *rows[] = {&command.q, &command.dq, &command.kp, &command.kd, &command.tau_ff};
  for (int r = 0; r < 5; ++r)
    for (int i = 0; i < 3; ++i) out[3 * r + i] = (*rows[r])[i];
}

}  // namespace

extern "C" {

// `count` commands [5, 3] with previous_q, q, dq [3] and dt each; `limits` [9, 3] in the order of the struct.
void clamp_many(int count, const double *limits, const double *commands, const double *previous, const double *q,
                const double *dq, const double *dt, double *out) {
  robo_rl::Limits<3> l;
  Row3 *rows[] = {&l.lower, &l.upper, &l.velocity, &l.effort, &l.kp, &l.kd, &l.slew, &l.safe_kd, &l.tau_lower};
  for (int r = 0; r < 9; ++r) *rows[r] = row(limits + 3 * r);
  for (int n = 0; n < count; ++n)
    write(robo_rl::clamp(command_of(commands + 15 * n), row(previous + 3 * n), row(q + 3 * n), row(dq + 3 * n), dt[n], l),
          out + 15 * n);
}

// Commands heard at `heard_ns` (before the first one: -1), asked at `now_ns`: 1 where the watchdog has run out.
void silent_many(int count, double watchdog_s, const long long *heard_ns, const long long *now_ns, int *out) {
  for (int n = 0; n < count; ++n) {
    robo_rl::Receiver<3> receiver(watchdog_s, {1.0, 1.0, 1.0});
    if (heard_ns[n] >= 0) receiver.hear(Three{}, heard_ns[n]);
    out[n] = receiver.is_silent(now_ns[n]);
  }
}

// What the motors do after `command` was heard at 0, at `now_ns`.
void after(double watchdog_s, const double *command, long long now_ns, double *out) {
  robo_rl::Receiver<3> receiver(watchdog_s, {1.0, 2.0, 3.0});
  receiver.hear(command_of(command), 0);
  write(receiver.current(now_ns), out);
}
}
