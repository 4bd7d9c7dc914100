// The few lines of rclcpp that the controller plug-in uses, written for its tests. It is not ROS 2.
#pragma once
#include <any>
#include <cstdio>
#include <functional>
#include <map>
#include <memory>
#include <string>

namespace rclcpp {

struct SubscriptionBase {
  using SharedPtr = std::shared_ptr<SubscriptionBase>;
  virtual ~SubscriptionBase() = default;
};
struct Logger {};
struct Time {};
struct Duration {
  double value;
  double seconds() const { return value; }
};

struct Node {
  std::map<std::string, std::any> listeners;
  Logger get_logger() const { return {}; }
  template <typename Message, typename Callback>
  SubscriptionBase::SharedPtr create_subscription(const std::string &topic, int, Callback callback) {
    listeners[topic] = std::function<void(const Message &)>(callback);
    return std::make_shared<SubscriptionBase>();
  }
  template <typename Message>
  void publish(const std::string &topic, const Message &message) {
    std::any_cast<std::function<void(const Message &)>>(listeners.at(topic))(message);
  }
};

}  // namespace rclcpp

#define RCLCPP_ERROR(logger, ...) ((void)(logger), std::printf("ERROR "), std::printf(__VA_ARGS__), std::printf("\n"))
#define RCLCPP_INFO(logger, ...) ((void)(logger), std::printf("INFO "), std::printf(__VA_ARGS__), std::printf("\n"))
