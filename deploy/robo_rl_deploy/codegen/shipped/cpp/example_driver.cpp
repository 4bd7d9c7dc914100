// A driver, complete but for the robot: replace `Plant` by what talks to your motors and sensors, and keep the rest.
//
//   example_driver [SECONDS [STALL_AT]]    STALL_AT: the policy's side falls silent then, to see the watchdog damp
//
// Here the robot is joints without gravity, stepped in virtual time, so that the program runs anywhere. The policy's side
// ticks at the control rate; the motors' side holds the newest command and damps once nothing came for the watchdog's time.
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

#include "runtime.hpp"
#include "watchdog.hpp"

namespace {

using namespace robo_rl;

constexpr std::int64_t control_ns = static_cast<std::int64_t>(1e9 / manifest::control_hz + 0.5);
constexpr std::int64_t motor_ns = 1'000'000;

// Joints of a small inertia behind motor controllers; on the axes of the model.
struct Plant {
  Joints q = manifest::stop, dq{};
  bool was_damped = false, broke_a_limit = false;

  void step(const Command &command, double dt_s) {
    constexpr double inertia = 0.1;  // kg m^2
    was_damped = true;
    for (std::size_t i = 0; i < manifest::actuators; ++i) {
      const double effort = command.kp[i] * (command.q[i] - q[i]) + command.kd[i] * (command.dq[i] - dq[i]) + command.tau_ff[i];
      dq[i] = (dq[i] + dt_s * effort / inertia) * 0.999;
      q[i] += dt_s * dq[i];
      was_damped = was_damped && command.kp[i] == 0.0 && command.tau_ff[i] == 0.0;
      broke_a_limit = broke_a_limit || !(std::fabs(effort) <= manifest::effort[i] * 1.5) || !std::isfinite(q[i]);
    }
  }

  // The driver's axes and the names of its interfaces would come in here.
  void measure(policy_inputs &inputs) const {
    for (std::size_t i = 0; i < manifest::sources.size(); ++i) {
      const manifest::Source &source = manifest::sources[i];
      const double value = source.actuator < 0 ? source.rest : source.is_velocity ? dq[source.actuator] : q[source.actuator];
      set_source(inputs, i, source.sign * value + source.offset);
    }
  }
};

const char *name(Mode mode) {
  switch (mode) {
    case Mode::damping: return "damping";
    case Mode::aligning: return "aligning";
    case Mode::running: return "running";
    case Mode::stopping: return "stopping";
    default: return "faulted";
  }
}

}  // namespace

int main(int argc, char **argv) {
  const double seconds = argc > 1 ? std::atof(argv[1]) : 5.0;
  const double stall_at = argc > 2 ? std::atof(argv[2]) : 1e9;
  float max_err = 0.0f;
  if (!Runtime::selftest(&max_err)) {
    std::fprintf(stderr, "error: the golden vectors do not come out (largest error %g); do not drive\n", static_cast<double>(max_err));
    return 1;
  }
  std::printf("%s, bundle %.12s, self-test %.1e\n", POLICY_NAME, POLICY_DIGEST, static_cast<double>(max_err));
  Plant plant;
  Runtime runtime;
  Receiver<manifest::actuators> motors(manifest::watchdog_s, manifest::safe_kd);
  policy_inputs inputs{};
  for (std::size_t i = 0; i < manifest::commands.size(); ++i) set_default_command(inputs, i);
  Mode shown = Mode::damping;
  bool was_silent = false;
  for (std::int64_t now = 0, tick = 0; now < static_cast<std::int64_t>(seconds * 1e9); now += motor_ns) {
    if (now >= tick && static_cast<double>(now) < stall_at * 1e9) {
      plant.measure(inputs);
      if (tick == 0) runtime.start(plant.q);
      motors.hear(runtime.tick(inputs, plant.q, plant.dq, 1e-9 * static_cast<double>(control_ns)), now);
      tick += control_ns;
    }
    if (runtime.mode() != shown) std::printf("%.3f s: %s %s\n", 1e-9 * static_cast<double>(now), name(runtime.mode()), runtime.why());
    shown = runtime.mode();
    plant.step(motors.current(now), 1e-9 * static_cast<double>(motor_ns));
    if (motors.is_silent(now) && !was_silent) std::printf("%.3f s: silence, the motors damp\n", 1e-9 * static_cast<double>(now));
    was_silent = motors.is_silent(now);
  }
  std::printf("%s, %s\n", plant.was_damped ? "damped" : "driven", plant.broke_a_limit ? "a limit was BROKEN" : "within the limits");
  return plant.broke_a_limit ? 1 : 0;
}
