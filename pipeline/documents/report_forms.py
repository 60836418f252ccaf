"""Mẫu báo cáo thành tích: the form each decree's annex gives, by award, holder and form of merit."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from pipeline.documents.draft import Draft
from pipeline.eligibility import Outcome
from pipeline.law import Confidence, Holder, Merit

SPECIAL = (Merit.SUDDEN, Merit.CAMPAIGN)
"""Forms of merit whose reports tell one achievement, without a record of past awards."""


class _Closed(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    instrument: str
    article: str
    confidence: Confidence
    note: str = ""


class Form(_Closed):
    """Mẫu: its number in the annex and what it is for; empty `holder` or `awards` mean any."""

    label: str
    merit: Merit
    holder: Holder | None = None
    awards: tuple[str, ...] = ()
    excluded: Annotated[tuple[str, ...], Field(alias="except")] = ()

    def serves(self, outcome: Outcome) -> bool:
        """Whether the report on an outcome is written on this form."""
        return (
            (self.holder is None or self.holder == outcome.holder)
            and self.merit == merit(outcome)
            and (not self.awards or outcome.award.code in self.awards)
            and outcome.award.code not in self.excluded
        )


class Particulars(_Closed):
    """Dòng hỏi thêm: lines a decree's form adds to the nominee's particulars."""

    lines: tuple[str, ...]


class _Forms(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    form: tuple[Form, ...]
    particulars: tuple[Particulars, ...]


@cache
def _forms() -> _Forms:
    text = files("pipeline.documents").joinpath("report_forms.toml").read_text("utf-8")
    return _Forms.model_validate(tomllib.loads(text))


def merit(outcome: Outcome) -> Merit:
    """Form of merit of a nomination; công trạng when none is named."""
    return Merit.of(outcome.nomination.kind) or Merit.ROUTINE


def on_career(outcome: Outcome) -> bool:
    """Whether a report tells a person's whole working life (khen thưởng quá trình cống hiến)."""
    return merit(outcome) is Merit.CAREER and outcome.is_person


def form_label(draft: Draft, outcome: Outcome) -> str:
    """`Mẫu số 05` of the decree in force; empty where it is not known or the province sets the form."""
    if "dossier" in outcome.award.delegated and draft.office.provincial_regulation:
        return ""
    in_force = {i.code for i in draft.regime.instruments}
    found = [f for f in _forms().form if f.instrument in in_force and f.serves(outcome)]
    draft.used.update(f.instrument for f in found[-1:])
    return found[-1].label if found else ""


def extra_particulars(draft: Draft) -> tuple[str, ...]:
    """Lines the form of the day adds: `dan_toc`, `ton_giao`, `ly_luan_chinh_tri`."""
    in_force = {i.code for i in draft.regime.instruments}
    return tuple(line for p in _forms().particulars if p.instrument in in_force for line in p.lines)
