// See rclcpp/rclcpp.hpp.
#pragma once
namespace std_msgs::msg {
struct Bool {
  bool data = false;
};
}  // namespace std_msgs::msg
