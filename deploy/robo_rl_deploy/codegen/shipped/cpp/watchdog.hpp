// On the receiver's side, beside the motors: silence damps, whoever was to speak.
#pragma once

#include <cmath>
#include <cstdint>

#include "joint_command.hpp"

namespace robo_rl {

// The newest command, or damping once nothing came for `watchdog_s`. Time is the receiver's own monotonic clock.
template <std::size_t N>
class Receiver {
 public:
  Receiver(double watchdog_s, const Row<N> &safe_kd)
      : silence_ns_(std::llround(1e9 * watchdog_s)), damping_(JointCommand<N>::damping(safe_kd)), command_(damping_) {}

  // A command came. One that is not finite is refused and does not count as a sign of life.
  bool hear(const JointCommand<N> &command, std::int64_t now_ns) {
    for (std::size_t i = 0; i < N; ++i)
      if (!command.is_finite(i)) return false;
    command_ = command;
    heard_ns_ = now_ns;
    return true;
  }

  // No command came in time.
  bool is_silent(std::int64_t now_ns) const { return heard_ns_ < 0 || now_ns - heard_ns_ > silence_ns_; }

  // What the motors are to do now.
  const JointCommand<N> &current(std::int64_t now_ns) const { return is_silent(now_ns) ? damping_ : command_; }

 private:
  std::int64_t silence_ns_;
  std::int64_t heard_ns_ = -1;
  JointCommand<N> damping_, command_;
};

}  // namespace robo_rl
