// The last thing before the wire: whatever was asked for, what leaves is finite and within the limits.
// Compile without -ffast-math, and with -ffp-contract=off where the numbers must equal those of the Python run time.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>

#include "joint_command.hpp"

#ifdef __FAST_MATH__
#error "-ffast-math removes the checks for numbers that are not finite; compile without it"
#endif

namespace robo_rl {

// What a command may ask of each actuator; infinite where nothing is known.
template <std::size_t N>
struct Limits {
  Row<N> lower;      // rad or m
  Row<N> upper;      // rad or m
  Row<N> velocity;   // rad/s or m/s, of set points too
  Row<N> effort;     // N m or N
  Row<N> kp;         // N m/rad or N/m
  Row<N> kd;         // N m s/rad or N s/m
  Row<N> slew;       // rad/s or m/s, how fast the set point of the position may move
  Row<N> safe_kd;    // N m s/rad or N s/m, with which the robot damps
  Row<N> tau_lower;  // N m or N, smallest feed-forward: 0 for a rotor that only pushes

  // Damping within the effort at any speed the joint can have; for when nothing is measured.
  double blind(std::size_t i) const {
    const double fastest = std::isfinite(velocity[i]) ? velocity[i] : 0.0;
    const bool is_known = std::isfinite(effort[i]) && fastest > 0.0;
    return is_known ? std::min(safe_kd[i], effort[i] / fastest) : safe_kd[i];
  }
};

inline double within(double x, double low, double high) { return std::min(std::max(x, low), high); }

// `command` made safe, in this order: what is not finite damps; the position set point moves at most `slew` from
// `previous_q` and stays in the range; speeds, gains and feed-forwards are cut; where the effort at the measured `q` and
// `dq` would be over the limit, both gains and the feed-forward shrink together. Where a measurement is not finite, only
// damping is left. `previous_q` is finite and in the range: the set point on the wire, or where the joint is.
template <std::size_t N>
JointCommand<N> clamp(const JointCommand<N> &command, const Row<N> &previous_q, const Row<N> &q, const Row<N> &dq,
                      double dt_s, const Limits<N> &limits) {
  JointCommand<N> safe;
  Row<N> scale{};
  bool any_over = false;
  for (std::size_t i = 0; i < N; ++i) {
    const bool is_usable = command.is_finite(i);
    const double low_tau = std::max(limits.tau_lower[i], -limits.effort[i]);
    safe.q[i] = within(is_usable ? command.q[i] : previous_q[i], limits.lower[i], limits.upper[i]);
    safe.dq[i] = within(is_usable ? command.dq[i] : 0.0, -limits.velocity[i], limits.velocity[i]);
    safe.kp[i] = within(is_usable ? command.kp[i] : 0.0, 0.0, limits.kp[i]);
    safe.kd[i] = within(is_usable ? command.kd[i] : limits.safe_kd[i], 0.0, limits.kd[i]);
    safe.tau_ff[i] = within(is_usable ? command.tau_ff[i] : 0.0, low_tau, limits.effort[i]);
    const double step = std::fmax(limits.slew[i] * dt_s, 0.0);  // fmax: infinite speed in no time is no step
    safe.q[i] = within(safe.q[i], previous_q[i] - step, previous_q[i] + step);
    const double demand =
        std::fabs(safe.kp[i] * (safe.q[i] - q[i]) + safe.kd[i] * (safe.dq[i] - dq[i]) + safe.tau_ff[i]);
    // True for NaN, whatever made it, and for infinity.
    const bool is_over = !(demand <= std::min(limits.effort[i], std::numeric_limits<double>::max()));
    const double share = limits.effort[i] / demand;
    scale[i] = !is_over ? 1.0 : std::isnan(share) ? 0.0 : std::min(share, std::numeric_limits<double>::max());
    any_over = any_over || is_over;
  }
  if (!any_over) return safe;
  for (std::size_t i = 0; i < N; ++i) {
    safe.kp[i] *= scale[i];
    safe.kd[i] *= scale[i];
    safe.tau_ff[i] *= scale[i];
    if (std::isfinite(q[i]) && std::isfinite(dq[i])) continue;
    safe.dq[i] = safe.kp[i] = safe.tau_ff[i] = 0.0;
    safe.kd[i] = limits.blind(i);
  }
  return safe;
}

}  // namespace robo_rl
