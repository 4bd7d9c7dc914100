// Plays the controller manager for the plug-in, on the stand-in of ROS 2: one line in, one line out.
//
//   set NAME VALUE      a state interface          place X     a Float64MultiArray on /place
//   estop 0|1           the emergency stop         update N    N cycles of 1 ms; prints the command interfaces
//   activate | deactivate
#include <iostream>
#include <map>
#include <string>

#include "policy_controller.hpp"

int main() {
  robo_rl::PolicyController controller;
  const rclcpp_lifecycle::State state;
  const auto good = controller_interface::CallbackReturn::SUCCESS;
  if (controller.on_init() != good || controller.on_configure(state) != good) return 1;
  std::map<std::string, double> states, commands;
  const auto wanted = controller.state_interface_configuration().names;
  for (const auto &name : wanted) controller.state_interfaces_.push_back({&states[name]});
  const auto given = controller.command_interface_configuration().names;
  for (const auto &name : given) controller.command_interfaces_.push_back({&commands[name]});
  std::cout.precision(17);
  for (std::string word; std::cin >> word;) {
    if (word == "set") {
      std::string name, value;
      std::cin >> name >> value;
      if (!states.count(name)) return 2;
      states[name] = std::stod(value);
    } else if (word == "estop") {
      std_msgs::msg::Bool message;
      std::cin >> message.data;
      controller.get_node()->publish("/operator/estop", message);
    } else if (word == "place") {
      std_msgs::msg::Float64MultiArray message;
      std::string value;
      std::cin >> value;
      message.data = {std::stod(value)};
      controller.get_node()->publish("/place", message);
    } else if (word == "activate") {
      const bool done = controller.on_activate(state) == good;
      std::cout << "activated " << done << "\n";
    } else if (word == "deactivate") {
      const bool done = controller.on_deactivate(state) == good;
      std::cout << "deactivated " << done << "\n";
    } else if (word == "update") {
      int count;
      std::cin >> count;
      for (int i = 0; i < count; ++i) controller.update({}, {0.001});
    }
    std::cout << "command";
    for (const auto &name : given) std::cout << " " << name << "=" << commands[name];
    std::cout << std::endl;
  }
}
