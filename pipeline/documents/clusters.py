"""Cụm, khối thi đua as papers call them: what kind of body it is and the office's place in it."""

from __future__ import annotations

from pipeline.records import Cluster, Office
from pipeline.words import fold


def noun(cluster: Cluster) -> str:
    """`Cụm` or `Khối`, as its own name opens.

    >>> noun(Cluster(code="K1", name="Khối thi đua các sở", leader="Sở Nội vụ", members=(), contents=()))
    'Khối'
    """
    return "Khối" if fold(cluster.name).startswith("khoi") else "Cụm"


def role(cluster: Cluster, member: str) -> str:
    """`Trưởng Cụm`, `Phó Trưởng Cụm`, or nothing for the other members."""
    if fold(member) == fold(cluster.leader):
        return f"Trưởng {noun(cluster)}"
    return f"Phó Trưởng {noun(cluster)}" if cluster.deputy and fold(member) == fold(cluster.deputy) else ""


def members(cluster: Cluster) -> list[str]:
    """Everybody who signs: leader, deputy, then the others in the order of the sheet, each once."""
    named = [cluster.leader, *([cluster.deputy] if cluster.deputy else []), *cluster.members]
    return list({fold(name): name for name in reversed(named)}.values())[::-1]


def includes(cluster: Cluster, office: Office) -> bool:
    """Whether the office is a member, with or without its province's name."""
    own = {fold(office.name), fold(f"{office.name} {office.province}")}
    return any(fold(name) in own for name in members(cluster))
