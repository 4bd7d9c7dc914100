// The neutral command: what every driver of a robot understands, and the one that brings any robot to rest.
#pragma once

#include <array>
#include <cmath>
#include <cstddef>

namespace robo_rl {

template <std::size_t N>
using Row = std::array<double, N>;

// Set points of all actuators. The motor controller closes the loop:
// effort = kp (q - q_measured) + kd (dq - dq_measured) + tau_ff.
template <std::size_t N>
struct JointCommand {
  Row<N> q{};       // rad or m
  Row<N> dq{};      // rad/s or m/s
  Row<N> kp{};      // N m/rad or N/m
  Row<N> kd{};      // N m s/rad or N s/m
  Row<N> tau_ff{};  // N m or N; the thrust of a rotor

  // Resists motion with `gains` and nothing else.
  static JointCommand damping(const Row<N> &gains) {
    JointCommand command;
    command.kd = gains;
    return command;
  }

  bool is_finite(std::size_t i) const {
    return std::isfinite(q[i]) && std::isfinite(dq[i]) && std::isfinite(kp[i]) && std::isfinite(kd[i]) &&
           std::isfinite(tau_ff[i]);
  }
};

}  // namespace robo_rl
