#include "runtime.hpp"

#include <algorithm>
#include <cmath>

#include "limits.hpp"

namespace robo_rl {
namespace {

constexpr std::size_t N = manifest::actuators;
constexpr Limits<N> limits{manifest::lower, manifest::upper, manifest::velocity, manifest::effort,   manifest::kp_max,
                           manifest::kd_max, manifest::slew, manifest::safe_kd,  manifest::tau_lower};

// From 0 to 1 without a jump in speed; its steepest slope is 1.5.
double smooth(double x) {
  x = within(x, 0.0, 1.0);
  return x * x * (3.0 - 2.0 * x);
}

float *elements(policy_inputs &inputs) { return reinterpret_cast<float *>(&inputs); }  // it holds nothing but floats

Command blended(const Command &a, const Command &b, double weight) {
  Command out;
  const auto mix = [weight](const Joints &x, const Joints &y, Joints &z) {
    for (std::size_t i = 0; i < N; ++i) z[i] = (1.0 - weight) * x[i] + weight * y[i];
  };
  mix(a.q, b.q, out.q);
  mix(a.dq, b.dq, out.dq);
  mix(a.kp, b.kp, out.kp);
  mix(a.kd, b.kd, out.kd);
  mix(a.tau_ff, b.tau_ff, out.tau_ff);
  return out;
}

}  // namespace

bool Runtime::selftest(float *max_err) { return policy_selftest(max_err) == 0; }

Runtime::Runtime() : state_() { policy_reset(&state_); }

bool Runtime::start(const Joints &q) {
  if (mode_ != Mode::damping) return false;
  for (std::size_t i = 0; i < N; ++i)
    if (!std::isfinite(q[i])) return false;
  mode_ = Mode::aligning;
  ramp_to(q, manifest::start);
  policy_reset(&state_);
  return true;
}

void Runtime::stop() {
  if (mode_ != Mode::aligning && mode_ != Mode::running) return;
  mode_ = Mode::stopping;
  ramp_to(sent_, manifest::stop);
}

void Runtime::fault(const char *why) {
  if (mode_ != Mode::faulted) why_ = why;
  mode_ = Mode::faulted;
}

void Runtime::acknowledge() {
  mode_ = Mode::damping;
  why_ = "";
}

Command Runtime::tick(const policy_inputs &inputs, const Joints &q, const Joints &dq, double dt_s) {
  if (!(dt_s >= 0.0 && dt_s < 1.0)) fault("the clock does not go on evenly");
  for (std::size_t i = 0; i < N; ++i)
    if (!std::isfinite(q[i]) || !std::isfinite(dq[i])) fault("a joint is not measured");
  const Command asked = wanted(inputs, q);
  // Without gains a set point moves nothing, so it may follow the joint; and the first one follows on nothing.
  Joints before = sent_;
  if (mode_ == Mode::damping || mode_ == Mode::faulted || !has_sent_)
    for (std::size_t i = 0; i < N; ++i) before[i] = within(asked.q[i], limits.lower[i], limits.upper[i]);
  const Command safe = clamp(asked, before, q, dq, dt_s, limits);
  sent_ = safe.q;
  has_sent_ = true;
  elapsed_s_ += dt_s >= 0.0 ? dt_s : 0.0;
  return safe;
}

Command Runtime::wanted(const policy_inputs &inputs, const Joints &q) {
  const double settled_s = duration_s_ + manifest::settle_s;
  if (mode_ == Mode::aligning && elapsed_s_ >= settled_s) {
    for (std::size_t i = 0; i < N; ++i)
      if (manifest::hold_kp[i] > 0.0 && !(std::fabs(q[i] - goal_[i]) <= manifest::reached)) fault("the start pose is not reached");
    if (mode_ == Mode::aligning) {
      mode_ = Mode::running;
      elapsed_s_ = 0.0;
    }
  }
  if (mode_ == Mode::stopping && elapsed_s_ >= settled_s + manifest::ramp_s) mode_ = Mode::damping;
  if (mode_ == Mode::aligning) return posture(on_ramp(), within(elapsed_s_ / manifest::ramp_s, 0.0, 1.0));
  if (mode_ == Mode::stopping)
    return posture(on_ramp(), within((settled_s + manifest::ramp_s - elapsed_s_) / manifest::ramp_s, 0.0, 1.0));
  if (mode_ == Mode::running) {
    const Command command = policy(inputs);
    const double share = elapsed_s_ / std::max(manifest::blend_s, 1e-9);
    if (mode_ == Mode::running) return share < 1.0 ? blended(posture(goal_, 1.0), command, share) : command;
  }
  return damping(q);
}

Command Runtime::posture(const Joints &q, double share) const {
  Command command;
  command.q = q;
  for (std::size_t i = 0; i < N; ++i) {
    command.kp[i] = share * manifest::hold_kp[i];
    command.kd[i] = (1.0 - share) * manifest::safe_kd[i] + share * manifest::hold_kd[i];
  }
  return command;
}

Command Runtime::policy(const policy_inputs &inputs) {
  Command command;
  policy_outputs outputs;
  switch (policy_step(&state_, &inputs, &outputs)) {
    case POLICY_OK: break;
    case POLICY_INPUT_NOT_FINITE: fault("an input of the policy is not finite"); return command;
    default: fault("the policy gave a number that is not finite"); return command;
  }
  command.kp = manifest::policy_kp;
  command.kd = manifest::policy_kd;
  for (std::size_t i = 0; i < N; ++i) {
    const double target = static_cast<double>(outputs.targets[i]);
    switch (manifest::kinds[i]) {
      case manifest::Kind::position: command.q[i] = target; break;
      case manifest::Kind::velocity: command.dq[i] = target; break;
      case manifest::Kind::effort: command.tau_ff[i] = target; break;
    }
  }
  return command;
}

Command Runtime::damping(const Joints &q) const {
  Command command = Command::damping(manifest::safe_kd);
  for (std::size_t i = 0; i < N; ++i) command.q[i] = std::isfinite(q[i]) ? q[i] : sent_[i];
  return command;
}

void Runtime::ramp_to(const Joints &begin, const Joints &goal) {
  double farthest = 0.0;
  for (std::size_t i = 0; i < N; ++i) {
    begin_[i] = within(begin[i], limits.lower[i], limits.upper[i]);
    farthest = std::max(farthest, std::fabs(goal[i] - begin_[i]));
  }
  goal_ = goal;
  duration_s_ = std::max(1.5 * farthest / manifest::speed, 0.5);
  elapsed_s_ = 0.0;
}

Joints Runtime::on_ramp() const {
  Joints q;
  for (std::size_t i = 0; i < N; ++i) q[i] = begin_[i] + (goal_[i] - begin_[i]) * smooth(elapsed_s_ / duration_s_);
  return q;
}

void set_source(policy_inputs &inputs, std::size_t i, double value) {
  const manifest::Source &source = manifest::sources[i];
  const double seen = value > source.most ? source.most : value;  // NaN stays, and is a fault
  elements(inputs)[source.element] = static_cast<float>(source.sign * (seen - source.offset));
}

bool set_command(policy_inputs &inputs, std::size_t i, const double *values) {
  const manifest::CommandSource &command = manifest::commands[i];
  for (std::size_t j = 0; j < command.size; ++j)
    if (!std::isfinite(values[j])) return false;
  for (std::size_t j = 0; j < command.size; ++j) {
    const manifest::Range &range = manifest::ranges[command.first_range + j];
    elements(inputs)[command.element + j] = static_cast<float>(within(values[j], range.low, range.high));
  }
  return true;
}

void set_default_command(policy_inputs &inputs, std::size_t i) {
  const manifest::CommandSource &command = manifest::commands[i];
  for (std::size_t j = 0; j < command.size; ++j)
    elements(inputs)[command.element + j] = static_cast<float>(manifest::ranges[command.first_range + j].standard);
}

Command outward(const Command &command) {
  Command out = command;
  for (std::size_t i = 0; i < N; ++i) {
    out.q[i] = command.q[i] * manifest::sign[i] + manifest::offset[i];
    out.dq[i] = command.dq[i] * manifest::sign[i];
    out.tau_ff[i] = command.tau_ff[i] * manifest::sign[i];
  }
  return out;
}

double inward_position(std::size_t actuator, double position) {
  return manifest::sign[actuator] * (position - manifest::offset[actuator]);
}

double inward_velocity(std::size_t actuator, double velocity) { return manifest::sign[actuator] * velocity; }

}  // namespace robo_rl
