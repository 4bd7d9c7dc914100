"""Who is on a DDS topic, from what the participants tell each other. Imports cyclonedds: go through `transport.dds`."""

from __future__ import annotations

from typing import Any

from cyclonedds.builtin import BuiltinDataReader, BuiltinTopicDcpsPublication, BuiltinTopicDcpsSubscription
from cyclonedds.core import InstanceState, Policy
from cyclonedds.domain import DomainParticipant

from robo_rl_deploy.transport.base import Peers, Topic
from robo_rl_deploy.transport.names import dds_topic, dds_type

_ALL = 4096  # endpoints that are looked at


class PeerList:
    """The endpoints of a domain, those of `participant` left out."""

    def __init__(self, participant: DomainParticipant) -> None:
        self._own = participant.guid
        self._publications = BuiltinDataReader(participant, BuiltinTopicDcpsPublication)
        self._subscriptions = BuiltinDataReader(participant, BuiltinTopicDcpsSubscription)

    def on(self, topic: Topic, readers: list[Any], writers: list[Any]) -> Peers:
        """Others on `topic`, where `readers` and `writers` are our own ends of it."""
        heard_by = _matched(readers, "publication")
        served_by = _matched(writers, "subscription")
        refused: list[str] = []
        publishers = subscribers = 0
        for end in self._others(self._publications, topic):
            why = _type_refusal(topic, end) or _refusal(end.key, heard_by, _reliability(topic, end, "publisher"))
            publishers += why is None
            refused += [f"a publisher on {topic.name} {why}"] if why else []
        for end in self._others(self._subscriptions, topic):
            why = _type_refusal(topic, end) or _refusal(end.key, served_by, _reliability(topic, end, "subscriber"))
            subscribers += why is None
            refused += [f"a subscriber on {topic.name} {why}"] if why else []
        return Peers(publishers, subscribers, tuple(refused))

    def _others(self, reader: Any, topic: Topic) -> list[Any]:
        name = dds_topic(topic.name)
        ends = [end for end in reader.read(_ALL) if end.sample_info.valid_data]
        alive = [end for end in ends if end.sample_info.instance_state == InstanceState.Alive]
        return [end for end in alive if end.topic_name == name and end.participant_key != self._own]


def _matched(ends: list[Any], kind: str) -> set[Any] | None:
    """Keys of those that DDS connects with `ends`; None without ends."""
    if not ends:
        return None
    keys: set[Any] = set()
    for end in ends:
        for handle in getattr(end, f"get_matched_{kind}s")():
            matched = getattr(end, f"get_matched_{kind}_data")(handle)
            keys.update([matched.key] if matched else [])
    return keys


def _type_refusal(topic: Topic, end: Any) -> str | None:
    ours = dds_type(topic.type)
    return None if end.type_name == ours else f"has type {end.type_name}, not {ours}"


def _refusal(key: Any, matched: set[Any] | None, reliability: str | None) -> str | None:
    """Why the end with `key`, of our type by name, is not connected with our own; None where it is or we have none."""
    if matched is None or key in matched:
        return None
    return reliability or "is refused by DDS: its definition of the type or its quality of service differs"


def _reliability(topic: Topic, end: Any, kind: str) -> str | None:
    is_best_effort = end.qos[Policy.Reliability] == Policy.Reliability.BestEffort
    if kind == "publisher" and topic.reliable and is_best_effort:
        return "is best effort where we ask for reliable"
    if kind == "subscriber" and not topic.reliable and not is_best_effort:
        return "asks for reliable where we are best effort"
    return None
