#include "policy_controller.hpp"

#include <algorithm>
#include <chrono>
#include <sstream>

#include "pluginlib/class_list_macros.hpp"

namespace robo_rl {
namespace {

using controller_interface::CallbackReturn;
using controller_interface::InterfaceConfiguration;
using controller_interface::interface_configuration_type;

constexpr double period_s = 1.0 / manifest::control_hz;
constexpr std::array<const char *, 5> command_parts{{"position", "velocity", "stiffness", "damping", "effort"}};

// Our own monotonic clock: that of ROS may stand still.
std::int64_t now_ns() {
  return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

double field_of(const geometry_msgs::msg::Twist &twist, const std::string &name) {
  const auto &part = name.rfind("linear", 0) == 0 ? twist.linear : twist.angular;
  return name.back() == 'x' ? part.x : name.back() == 'y' ? part.y : part.z;
}

}  // namespace

CallbackReturn PolicyController::on_init() {
  float max_err = 0.0f;
  if (!Runtime::selftest(&max_err)) {
    RCLCPP_ERROR(get_node()->get_logger(), "the golden vectors do not come out (largest error %g)", static_cast<double>(max_err));
    return CallbackReturn::ERROR;
  }
  for (const manifest::CommandSource &command : manifest::commands)
    if (command.size > largest_command) return CallbackReturn::ERROR;
  const auto place = [this](const std::string &name) {
    const auto found = std::find(state_names_.begin(), state_names_.end(), name);
    const auto at = static_cast<std::size_t>(found - state_names_.begin());
    if (found == state_names_.end()) state_names_.push_back(name);
    return at;
  };
  for (const manifest::Source &source : manifest::sources) source_at_.push_back(place(source.interface));
  for (std::size_t i = 0; i < manifest::actuators; ++i) {
    if (!manifest::has_joint[i]) continue;
    joint_at_[2 * i] = place(std::string(manifest::wire_names[i]) + "/position");
    joint_at_[2 * i + 1] = place(std::string(manifest::wire_names[i]) + "/velocity");
  }
  RCLCPP_INFO(get_node()->get_logger(), "%s, bundle %s, self-test %g", POLICY_NAME, POLICY_DIGEST, static_cast<double>(max_err));
  return CallbackReturn::SUCCESS;
}

InterfaceConfiguration PolicyController::command_interface_configuration() const {
  InterfaceConfiguration configuration{interface_configuration_type::INDIVIDUAL, {}};
  for (const char *name : manifest::wire_names)
    for (const char *part : command_parts) configuration.names.push_back(std::string(name) + "/" + part);
  return configuration;
}

InterfaceConfiguration PolicyController::state_interface_configuration() const {
  return {interface_configuration_type::INDIVIDUAL, state_names_};
}

CallbackReturn PolicyController::on_configure(const rclcpp_lifecycle::State &) {
  subscriptions_.clear();
  for (std::size_t i = 0; i < manifest::commands.size(); ++i) listen(i);
  if (*manifest::estop_topic)
    subscriptions_.push_back(get_node()->create_subscription<std_msgs::msg::Bool>(
        manifest::estop_topic, 10, [this](const std_msgs::msg::Bool &message) { is_stopped_ = message.data; }));
  return CallbackReturn::SUCCESS;
}

CallbackReturn PolicyController::on_activate(const rclcpp_lifecycle::State &) {
  // Activation is the operator's acknowledgement: to drive again after a fault, deactivate and activate.
  Joints q{}, dq{};
  measure(q, dq);
  runtime_.acknowledge();
  since_tick_s_ = period_s;
  if (is_stopped_ || !runtime_.start(q)) {
    RCLCPP_ERROR(get_node()->get_logger(), "not started: the emergency stop is pressed, or a joint is not measured");
    return CallbackReturn::FAILURE;
  }
  return CallbackReturn::SUCCESS;
}

CallbackReturn PolicyController::on_deactivate(const rclcpp_lifecycle::State &) {
  runtime_.fault("deactivated");
  Joints q{}, dq{};
  measure(q, dq);
  send(runtime_.tick(inputs_, q, dq, period_s));  // damping
  return CallbackReturn::SUCCESS;
}

controller_interface::return_type PolicyController::update(const rclcpp::Time &, const rclcpp::Duration &period) {
  if (is_stopped_ && runtime_.mode() != Mode::faulted) runtime_.fault("emergency stop");
  // The manager may be faster than the policy, whose command holds in between.
  since_tick_s_ += period.seconds();
  if (runtime_.mode() != Mode::faulted && since_tick_s_ < period_s * 0.999) return controller_interface::return_type::OK;
  const Mode before = runtime_.mode();
  Joints q{}, dq{};
  measure(q, dq);
  take_commands();
  send(runtime_.tick(inputs_, q, dq, since_tick_s_));
  since_tick_s_ = 0.0;
  if (runtime_.mode() == Mode::faulted && before != Mode::faulted)
    RCLCPP_ERROR(get_node()->get_logger(), "damping: %s", runtime_.why());
  return controller_interface::return_type::OK;
}

void PolicyController::listen(std::size_t command) {
  const manifest::CommandSource &source = manifest::commands[command];
  if (!*source.topic) return;
  if (!*source.fields) {
    subscriptions_.push_back(get_node()->create_subscription<std_msgs::msg::Float64MultiArray>(
        source.topic, 10, [this, command](const std_msgs::msg::Float64MultiArray &message) {
          hear(command, std::vector<double>(message.data.begin(), message.data.end()));
        }));
    return;
  }
  std::vector<std::string> fields;
  std::istringstream words(source.fields);
  for (std::string word; words >> word;) fields.push_back(word);
  subscriptions_.push_back(get_node()->create_subscription<geometry_msgs::msg::Twist>(
      source.topic, 10, [this, command, fields](const geometry_msgs::msg::Twist &twist) {
        std::vector<double> values;
        for (const std::string &field : fields) values.push_back(field_of(twist, field));
        hear(command, values);
      }));
}

void PolicyController::hear(std::size_t command, const std::vector<double> &values) {
  Slot &slot = slots_[command];
  if (values.size() != manifest::commands[command].size) {
    slot.heard_ns = -1;
    return;
  }
  for (std::size_t i = 0; i < values.size(); ++i) slot.values[i] = values[i];
  slot.heard_ns = now_ns();
}

void PolicyController::measure(Joints &q, Joints &dq) {
  for (std::size_t i = 0; i < source_at_.size(); ++i) set_source(inputs_, i, state_interfaces_[source_at_[i]].get_value());
  for (std::size_t i = 0; i < manifest::actuators; ++i) {
    if (!manifest::has_joint[i]) continue;
    q[i] = inward_position(i, state_interfaces_[joint_at_[2 * i]].get_value());
    dq[i] = inward_velocity(i, state_interfaces_[joint_at_[2 * i + 1]].get_value());
  }
}

void PolicyController::take_commands() {
  for (std::size_t i = 0; i < manifest::commands.size(); ++i) {
    const Slot &slot = slots_[i];
    const std::int64_t heard = slot.heard_ns;
    std::array<double, largest_command> values{};
    for (std::size_t j = 0; j < manifest::commands[i].size; ++j) values[j] = slot.values[j];
    const bool is_fresh = heard >= 0 && static_cast<double>(now_ns() - heard) <= 1e9 * manifest::commands[i].timeout_s;
    if (!is_fresh || !set_command(inputs_, i, values.data())) set_default_command(inputs_, i);
  }
}

void PolicyController::send(const Command &command) {
  const Command wire = outward(command);
  for (std::size_t i = 0; i < manifest::actuators; ++i) {
    const std::array<double, 5> values{{wire.q[i], wire.dq[i], wire.kp[i], wire.kd[i], wire.tau_ff[i]}};
    for (std::size_t part = 0; part < values.size(); ++part)
      (void)command_interfaces_[values.size() * i + part].set_value(values[part]);
  }
}

}  // namespace robo_rl

PLUGINLIB_EXPORT_CLASS(robo_rl::PolicyController, controller_interface::ControllerInterface)
