"""What our Exchange says, and how it refuses a whole request."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from lxml import etree
from lxml.etree import _Element as Element

from tests.servers.ews_xml import ERRORS, TYPES, S, T


@dataclass(frozen=True)
class Answer:
    status: int
    content: bytes
    headers: Mapping[str, str] = field(default_factory=dict)


def enveloped(body: Element) -> bytes:
    version = {"MajorVersion": "15", "MinorVersion": "2", "MajorBuildNumber": "1544", "MinorBuildNumber": "4"}
    info = T.ServerVersionInfo(**version, Version="V2017_07_11")
    return etree.tostring(S.Envelope(S.Header(info), S.Body(body)), xml_declaration=True, encoding="utf-8")


def fault(code: str, text: str, values: Mapping[str, str] | None = None) -> Answer:
    """As Exchange refuses a whole request. https://learn.microsoft.com/en-us/exchange/client-developer/web-service-reference/fault-soap"""
    detail = etree.Element("detail")
    etree.SubElement(detail, f"{{{ERRORS}}}ResponseCode").text = code
    etree.SubElement(detail, f"{{{ERRORS}}}Message").text = text
    if values:
        told = etree.SubElement(detail, f"{{{TYPES}}}MessageXml")
        told.extend(T.Value(value, Name=name) for name, value in values.items())
    content = S.Fault()
    etree.SubElement(content, "faultcode").text = f"a:{code}"
    etree.SubElement(content, "faultstring").text = text
    content.append(detail)
    envelope = S.Envelope(S.Body(content))
    return Answer(500, etree.tostring(envelope, xml_declaration=True, encoding="utf-8"))


def busy(milliseconds: int) -> Answer:
    """https://learn.microsoft.com/en-us/exchange/client-developer/exchange-web-services/ews-throttling-in-exchange"""
    text = "The server cannot service this request right now. Try again later."
    return fault("ErrorServerBusy", text, {"BackOffMilliseconds": str(milliseconds)})
