// A controller of ros2_control that runs the policy: state interfaces in, position, velocity, stiffness, damping and effort
// of each actuator out. Written for Humble and Jazzy.
#pragma once

#include <array>
#include <atomic>
#include <cstdint>
#include <string>
#include <vector>

#include "controller_interface/controller_interface.hpp"
#include "geometry_msgs/msg/twist.hpp"
#include "rclcpp/rclcpp.hpp"
#include "rclcpp_lifecycle/state.hpp"
#include "runtime.hpp"
#include "std_msgs/msg/bool.hpp"
#include "std_msgs/msg/float64_multi_array.hpp"

namespace robo_rl {

inline constexpr std::size_t largest_command = 64;  // elements

class PolicyController : public controller_interface::ControllerInterface {
 public:
  controller_interface::CallbackReturn on_init() override;
  controller_interface::InterfaceConfiguration command_interface_configuration() const override;
  controller_interface::InterfaceConfiguration state_interface_configuration() const override;
  controller_interface::CallbackReturn on_configure(const rclcpp_lifecycle::State &previous) override;
  controller_interface::CallbackReturn on_activate(const rclcpp_lifecycle::State &previous) override;
  controller_interface::CallbackReturn on_deactivate(const rclcpp_lifecycle::State &previous) override;
  controller_interface::return_type update(const rclcpp::Time &time, const rclcpp::Duration &period) override;

 private:
  // Written by a subscription, read in the loop: every number by itself, so nobody waits.
  struct Slot {
    std::array<std::atomic<double>, largest_command> values{};
    std::atomic<std::int64_t> heard_ns{-1};
  };

  void listen(std::size_t command);
  void hear(std::size_t command, const std::vector<double> &values);
  void measure(Joints &q, Joints &dq);
  void take_commands();
  void send(const Command &command);

  Runtime runtime_;
  policy_inputs inputs_{};
  std::vector<std::string> state_names_;
  std::vector<std::size_t> source_at_;                           // of manifest::sources, in the state interfaces
  std::array<std::size_t, 2 * manifest::actuators> joint_at_{};  // position and velocity of each actuator's joint
  std::array<Slot, manifest::commands.size()> slots_;
  std::atomic<bool> is_stopped_{false};
  std::vector<rclcpp::SubscriptionBase::SharedPtr> subscriptions_;
  double since_tick_s_ = 0.0;
};

}  // namespace robo_rl
