/* Sends every JointState of rt/echo/to back on rt/echo/back: Cyclone DDS in C, of the line that ROS 2's rmw_cyclonedds
 * uses. Usage: cyclone_echo DOMAIN reliable|best_effort; the network is that of CYCLONEDDS_URI. Ends with its input. */
#include <poll.h>
#include <stdlib.h>
#include <string.h>

#include "dds/dds.h"
#include "joint_state.h"

#define DEPTH 600

int main(int argc, char **argv) {
  if (argc != 3) return 2;
  const dds_reliability_kind_t kind =
      strcmp(argv[2], "reliable") == 0 ? DDS_RELIABILITY_RELIABLE : DDS_RELIABILITY_BEST_EFFORT;
  const dds_entity_t participant = dds_create_participant((dds_domainid_t)atoi(argv[1]), NULL, NULL);
  if (participant < 0) return 1;
  dds_qos_t *qos = dds_create_qos();
  dds_qset_reliability(qos, kind, DDS_SECS(1));
  dds_qset_history(qos, DDS_HISTORY_KEEP_LAST, DEPTH);
  const dds_topic_descriptor_t *type = &sensor_msgs_msg_dds__JointState__desc;
  const dds_entity_t to = dds_create_topic(participant, type, "rt/echo/to", NULL, NULL);
  const dds_entity_t back = dds_create_topic(participant, type, "rt/echo/back", NULL, NULL);
  const dds_entity_t reader = dds_create_reader(participant, to, qos, NULL);
  const dds_entity_t writer = dds_create_writer(participant, back, qos, NULL);
  const dds_entity_t waitset = dds_create_waitset(participant);
  const dds_entity_t arrival = dds_create_readcondition(reader, DDS_ANY_STATE);
  if (reader < 0 || writer < 0 || dds_waitset_attach(waitset, arrival, 0) < 0) return 1;
  struct pollfd input = {0, POLLIN, 0};
  while (poll(&input, 1, 0) == 0) {
    if (dds_waitset_wait(waitset, NULL, 0, DDS_MSECS(100)) < 0) return 1;
    void *sample = NULL;
    dds_sample_info_t info;
    while (dds_take(reader, &sample, &info, 1, 1) > 0) {
      if (info.valid_data && dds_write(writer, sample) < 0) return 1;
      dds_return_loan(reader, &sample, 1);
      sample = NULL;
    }
  }
  dds_delete(participant);
  return 0;
}
