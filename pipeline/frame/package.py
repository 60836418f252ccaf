"""Gói tệp: a lean, byte-stable .docx: small parts only, fixed order, fixed times."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from datetime import datetime
from typing import Final

import docx
from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE as REL
from docx.oxml import parse_xml
from docx.oxml.ns import qn

from pipeline.frame.measures import COMPONENTS, FONT, Component
from pipeline.frame.styles import PLAIN, Plain, styles_xml

_W: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_NEEDLESS: Final = ("stylesWithEffects", "webSettings", "theme", "customXml", "numbering", "thumbnail")
_MADE: Final = datetime(2020, 3, 5)  # a fixed day, so that equal papers have equal bytes
_ZIP_TIME: Final = (1980, 1, 1, 0, 0, 0)
_SETTINGS: Final = (
    f'<w:settings xmlns:w="{_W}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>'
    '<w:characterSpacingControl w:val="doNotCompress"/><w:compat>'
    + "".join(
        f'<w:compatSetting w:name="{name}" w:uri="http://schemas.microsoft.com/office/word" w:val="{value}"/>'
        for name, value in (
            ("compatibilityMode", 15),
            ("overrideTableStyleFontSizeAndJustification", 1),
            ("enableOpenTypeFeatures", 1),
            ("doNotFlipMirrorIndents", 1),
        )
    )
    + '</w:compat><w:themeFontLang w:val="vi-VN"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/>'
    "</w:settings>"
)
_FONT_TABLE: Final = (
    f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:fonts xmlns:w="{_W}">'
    f'<w:font w:name="{FONT}">'
    '<w:panose1 w:val="02020603050405020304"/><w:charset w:val="00"/><w:family w:val="roman"/>'
    '<w:pitch w:val="variable"/></w:font></w:fonts>'
)
_APP: Final = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns='
    '"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    "<Application>Microsoft Office Word</Application></Properties>"
)


def new_document(title: str, body_size: float, components: Mapping[str, Component] = COMPONENTS,
                 plain: Mapping[str, Plain] = PLAIN) -> Document:  # fmt: skip
    """An empty document with the styles of an official paper and nothing else."""
    document = docx.Document()
    body = document.element.body
    for child in list(body):
        if child.tag != qn("w:sectPr"):
            body.remove(child)
    for rels in (document.part.rels, document.part.package.rels):
        for key in [k for k, rel in rels.items() if rel.reltype.rpartition("/")[2] in _NEEDLESS]:
            del rels[key]
    for reltype, xml in ((REL.STYLES, styles_xml(body_size, components, plain)), (REL.SETTINGS, _SETTINGS)):
        part = document.part.part_related_by(reltype)
        part._element = parse_xml(xml)  # type: ignore[attr-defined]
    properties = document.core_properties
    properties.title, properties.language = title, "vi-VN"
    properties.author = properties.comments = properties.keywords = properties.last_modified_by = ""
    properties.created = properties.modified = _MADE
    properties.revision = 1
    return document


def package_bytes(document: Document) -> bytes:
    """The document as a .docx whose bytes depend on nothing but its content."""
    for rel in document.part.rels.values():
        if rel.reltype == REL.FONT_TABLE:
            rel.target_part._blob = _FONT_TABLE.encode()
    for rel in document.part.package.rels.values():
        if rel.reltype == REL.EXTENDED_PROPERTIES:
            rel.target_part._blob = _APP.encode()
    loose = io.BytesIO()
    document.save(loose)
    packed = io.BytesIO()
    with zipfile.ZipFile(loose) as source, zipfile.ZipFile(packed, "w") as target:
        names = source.namelist()
        for name in sorted(names, key=lambda n: (n != "[Content_Types].xml", n)):
            member = zipfile.ZipInfo(name, _ZIP_TIME)
            member.compress_type = zipfile.ZIP_DEFLATED
            member.external_attr = 0o600 << 16
            target.writestr(member, source.read(name), compresslevel=9)
    return packed.getvalue()
