// Sends every JointState of rt/echo/to back on rt/echo/back: Fast DDS, which ROS 2's rmw_fastrtps uses. Usage: fast_echo
// DOMAIN reliable|best_effort; by UDP on 127.0.0.1 alone. Ends with its input.
#include <cstdlib>
#include <cstring>
#include <iostream>
#include <memory>

#include <fastdds/dds/domain/DomainParticipant.hpp>
#include <fastdds/dds/domain/DomainParticipantFactory.hpp>
#include <fastdds/dds/publisher/DataWriter.hpp>
#include <fastdds/dds/publisher/Publisher.hpp>
#include <fastdds/dds/subscriber/DataReader.hpp>
#include <fastdds/dds/subscriber/DataReaderListener.hpp>
#include <fastdds/dds/subscriber/SampleInfo.hpp>
#include <fastdds/dds/subscriber/Subscriber.hpp>
#include <fastdds/dds/topic/TypeSupport.hpp>
#include <fastdds/rtps/transport/UDPv4TransportDescriptor.h>
#include <fastrtps/utils/IPLocator.h>

#include "joint_statePubSubTypes.h"

using namespace eprosima::fastdds::dds;
using eprosima::fastrtps::rtps::IPLocator;
using eprosima::fastrtps::rtps::Locator_t;

constexpr int kDepth = 600;

class Echo : public DataReaderListener {
 public:
  explicit Echo(DataWriter* writer) : writer_(writer) {}

  void on_data_available(DataReader* reader) override {
    sensor_msgs::msg::dds_::JointState_ sample;
    SampleInfo info;
    while (reader->take_next_sample(&sample, &info) == ReturnCode_t::RETCODE_OK) {
      if (info.valid_data) writer_->write(&sample);
    }
  }

 private:
  DataWriter* writer_;
};

DomainParticipantQos on_loopback(int domain) {
  DomainParticipantQos qos = PARTICIPANT_QOS_DEFAULT;
  qos.transport().use_builtin_transports = false;
  auto udp = std::make_shared<eprosima::fastdds::rtps::UDPv4TransportDescriptor>();
  udp->interfaceWhiteList.push_back("127.0.0.1");
  qos.transport().user_transports.push_back(udp);
  // Where participants of the domain may listen, as nobody meets by multicast (RTPS 2.2, 9.6.1.1).
  Locator_t own;
  IPLocator::setIPv4(own, 127, 0, 0, 1);
  qos.wire_protocol().builtin.metatrafficUnicastLocatorList.push_back(own);
  for (int participant = 0; participant < 32; ++participant) {
    Locator_t peer;
    IPLocator::setIPv4(peer, 127, 0, 0, 1);
    peer.port = 7400 + 250 * domain + 10 + 2 * participant;
    qos.wire_protocol().builtin.initialPeersList.push_back(peer);
  }
  return qos;
}

int main(int argc, char** argv) {
  if (argc != 3) return 2;
  const int domain = std::atoi(argv[1]);
  DomainParticipant* participant =
      DomainParticipantFactory::get_instance()->create_participant(domain, on_loopback(domain));
  if (participant == nullptr) return 1;
  TypeSupport type(new sensor_msgs::msg::dds_::JointState_PubSubType());
  type.register_type(participant);
  Topic* to = participant->create_topic("rt/echo/to", type.get_type_name(), TOPIC_QOS_DEFAULT);
  Topic* back = participant->create_topic("rt/echo/back", type.get_type_name(), TOPIC_QOS_DEFAULT);
  const auto kind = std::strcmp(argv[2], "reliable") == 0 ? RELIABLE_RELIABILITY_QOS : BEST_EFFORT_RELIABILITY_QOS;
  DataWriterQos writer_qos = DATAWRITER_QOS_DEFAULT;
  writer_qos.reliability().kind = kind;
  writer_qos.history().depth = kDepth;
  // Room for a JointState of any length.
  writer_qos.endpoint().history_memory_policy = eprosima::fastrtps::rtps::PREALLOCATED_WITH_REALLOC_MEMORY_MODE;
  DataReaderQos reader_qos = DATAREADER_QOS_DEFAULT;
  reader_qos.reliability().kind = kind;
  reader_qos.history().depth = kDepth;
  reader_qos.endpoint().history_memory_policy = eprosima::fastrtps::rtps::PREALLOCATED_WITH_REALLOC_MEMORY_MODE;
  DataWriter* writer = participant->create_publisher(PUBLISHER_QOS_DEFAULT)->create_datawriter(back, writer_qos);
  Echo echo(writer);
  participant->create_subscriber(SUBSCRIBER_QOS_DEFAULT)->create_datareader(to, reader_qos, &echo);
  std::cin.get();
  participant->delete_contained_entities();
  DomainParticipantFactory::get_instance()->delete_participant(participant);
  return 0;
}
