// One policy on one robot: measured numbers in, safe commands out. No clock, no thread, no allocation.
//
// It is not the supervisor of the Python run time: nobody watches ages, tilt, power or tracking here. What it does: golden
// vectors before anything else, a slow way to the start pose, the final clamp, and damping, latched, after any fault.
#pragma once

#include <cstddef>

#include "joint_command.hpp"
#include "policy_manifest.hpp"

namespace robo_rl {

using Command = JointCommand<manifest::actuators>;
using Joints = Row<manifest::actuators>;

enum class Mode { damping, aligning, running, stopping, faulted };

class Runtime {
 public:
  // False where the golden vectors of the bundle do not come out on this machine: do not drive.
  static bool selftest(float *max_err);

  Runtime();

  // From damping to the start pose, then the policy. Refused (false) after a fault and where a joint is not measured.
  bool start(const Joints &q);
  // From the policy to the stop pose, then damping.
  void stop();
  // The emergency stop, or whatever the caller found wrong: damping, until `acknowledge`.
  void fault(const char *why);
  void acknowledge();

  // One control step. `q`, `dq`: of the actuators' joints, on the axes of the model (0 for a rotor); `inputs`: the
  // policy's, filled by `set_source`, with its commands. The command is on the axes of the model.
  Command tick(const policy_inputs &inputs, const Joints &q, const Joints &dq, double dt_s);

  Mode mode() const { return mode_; }
  const char *why() const { return why_; }

 private:
  Command wanted(const policy_inputs &inputs, const Joints &q);
  Command posture(const Joints &q, double share) const;
  Command policy(const policy_inputs &inputs);
  Command damping(const Joints &q) const;
  void ramp_to(const Joints &begin, const Joints &goal);
  Joints on_ramp() const;

  policy_state state_;
  Mode mode_ = Mode::damping;
  const char *why_ = "";
  bool has_sent_ = false;
  double elapsed_s_ = 0.0;   // since the mode began
  double duration_s_ = 0.0;  // of the way to a pose
  Joints begin_{}, goal_{}, sent_{};
};

// A measured number of the driver (its own axis) into the policy's inputs; `i` counts `manifest::sources`.
void set_source(policy_inputs &inputs, std::size_t i, double value);
// Elements of a command, cut to its ranges; `i` counts `manifest::commands`. False where one is not finite.
bool set_command(policy_inputs &inputs, std::size_t i, const double *values);
void set_default_command(policy_inputs &inputs, std::size_t i);

// Between the axes of the driver and those of the model.
Command outward(const Command &command);
double inward_position(std::size_t actuator, double position);
double inward_velocity(std::size_t actuator, double velocity);

}  // namespace robo_rl
