"""Which nodes are on a topic of ROS 1: what the master lists, what rospy is connected with, what the nodes say.

Imports rospy: go through `transport.ros1`.
"""

from __future__ import annotations

from robo_rl_deploy.transport.base import Peers, Topic
from robo_rl_deploy.transport.ros1_classes import ros1_type
from robo_rl_deploy.transport.ros1_master import Master, Unanswered
from robo_rl_deploy.transport.ros1_rospy import get_topic_manager


def readers_of(topic: str) -> set[str]:
    """Nodes that our publisher of `topic` is connected with."""
    end = get_topic_manager().get_publisher_impl(topic)
    return {connection.endpoint_id for connection in end.connections} if end else set()


def writers_of(topic: str) -> set[str]:
    """Nodes that our subscriber of `topic` is connected with."""
    end = get_topic_manager().get_subscriber_impl(topic)
    return {connection.callerid_pub for connection in end.connections} if end else set()


def is_connected_with_itself(topic: str, node: str) -> bool:
    """Whether this node hears itself on `topic`, where it has both ends."""
    manager = get_topic_manager()
    has_both = manager.has_publication(topic) and manager.has_subscription(topic)
    return not has_both or (node in readers_of(topic) and node in writers_of(topic))


def own_type(topic: str) -> str | None:
    """By which type this process has joined `topic` already."""
    manager = get_topic_manager()
    end = manager.get_publisher_impl(topic) or manager.get_subscriber_impl(topic)
    return None if end is None else end.type


def peers_on(master: Master, topic: Topic) -> Peers:
    """Other nodes on `topic`; without the master those that are connected."""
    readers, writers = readers_of(topic.name) - {master.caller}, writers_of(topic.name) - {master.caller}
    try:
        publishing, subscribing = master.nodes(topic.name)
    except Unanswered as error:
        return Peers(len(writers), len(readers), (f"the ROS 1 master at {master.uri} does not answer: {error}",))
    has_publisher = get_topic_manager().has_publication(topic.name)
    has_subscriber = get_topic_manager().has_subscription(topic.name)
    heard = [_refusal(master, topic, node, True, has_subscriber) for node in _others(master, publishing) - writers]
    served = [_refusal(master, topic, node, False, has_publisher) for node in _others(master, subscribing) - readers]
    return Peers(
        len(writers & set(publishing)) + heard.count(None),
        len(readers & set(subscribing)) + served.count(None),
        tuple(text for text in heard + served if text),
    )


def _others(master: Master, nodes: list[str]) -> set[str]:
    return set(nodes) - {master.caller}


def _refusal(master: Master, topic: Topic, node: str, publishes: bool, should_be_connected: bool) -> str | None:
    """Why `node` is not heard or served; None where nothing stands against it, "" where it is no longer there."""
    kind = "publisher" if publishes else "subscriber"
    try:
        theirs = master.type_of(node, topic.name, publishes)
    except Unanswered:
        return ""
    if theirs is None:
        return ""
    if theirs not in (ros1_type(topic.type), "*"):
        return f"a {kind} on {topic.name} has type {theirs}, not {ros1_type(topic.type)}"
    if should_be_connected:
        return f"a {kind} on {topic.name}, {node}, is not connected: its definition of the type differs, or not yet"
    return None
