import pytest

pytestmark = pytest.mark.slow

METHODS = {"get", "post", "put", "patch", "delete"}


@pytest.fixture(scope="module")
def description(closed_door):
    return closed_door.get("/openapi.json").json


@pytest.fixture(scope="module")
def operations(description):
    return [
        (f"{method.upper()} {path}", operation)
        for path, methods in description["paths"].items()
        for method, operation in methods.items()
        if method in METHODS
    ]


def test_every_route_of_the_contract_is_described(operations):
    assert {name for name, _ in operations} == {
        "POST /v1/sends",
        "GET /v1/sends/{send_id}",
        "POST /v1/prepare",
        "GET /v1/campaigns/{campaign_id}",
        "PUT /v1/campaigns/{campaign_id}",
        "GET /v1/campaigns/{campaign_id}/stats",
        "GET /v1/links/{link_id}/stats",
        "GET /v1/contacts/{email}",
        "GET /v1/contacts/{email}/aliases",
        "POST /v1/contacts/{email}/aliases",
        "DELETE /v1/contacts/{email}/aliases/{address}",
        "POST /v1/contacts/{email}/stop",
        "POST /v1/contacts/{email}/pause",
        "POST /v1/contacts/{email}/resume",
        "POST /v1/contacts/{email}/unsubscribe",
        "POST /v1/contacts/{email}/resubscribe",
        "GET /v1/contacts/{email}/export",
        "DELETE /v1/contacts/{email}",
        "GET /v1/contacts/{email}/fields",
        "PUT /v1/contacts/{email}/fields",
        "GET /v1/lists",
        "POST /v1/lists",
        "DELETE /v1/lists/{list_id}",
        "GET /v1/lists/{list_id}/members",
        "POST /v1/lists/{list_id}/members",
        "DELETE /v1/lists/{list_id}/members/{email}",
        "GET /v1/follow-ups",
        "POST /v1/follow-ups",
        "POST /v1/follow-ups/{follow_up_id}/done",
        "GET /v1/requests",
        "POST /v1/requests/{request_id}/close",
        "POST /v1/render",
        "GET /v1/suppressions",
        "POST /v1/suppressions/import",
        "GET /v1/suppressions/reasons",
        "GET /v1/suppressions/domains",
        "POST /v1/suppressions/domains",
        "DELETE /v1/suppressions/domains/{domain}",
        "GET /v1/events",
        "GET /v1/events/stream",
        "POST /v1/events/{event_id}/correct",
        "POST /v1/links",
        "GET /v1/library/links",
        "POST /v1/library/links",
        "GET /v1/library/links/{link_id}",
        "PATCH /v1/library/links/{link_id}",
        "DELETE /v1/library/links/{link_id}",
        "PUT /v1/library/links/{link_id}/draft",
        "DELETE /v1/library/links/{link_id}/draft",
        "POST /v1/library/links/{link_id}/save",
        "POST /v1/library/links/{link_id}/move",
        "POST /v1/library/links/{link_id}/reset",
        "GET /v1/library/folders",
        "POST /v1/library/folders",
        "PATCH /v1/library/folders/{folder_id}",
        "DELETE /v1/library/folders/{folder_id}",
        "GET /v1/blocks",
        "POST /v1/blocks",
        "DELETE /v1/blocks/{kind}/{value}",
        "GET /v1/resolve/{token}",
        "PUT /v1/contacts/{email}/track",
        "GET /v1/unmatched",
        "POST /v1/unmatched/{unmatched_id}/match",
        "POST /v1/unmatched/{unmatched_id}/dismiss",
        "GET /v1/webhooks",
        "POST /v1/webhooks",
        "GET /v1/webhooks/{webhook_id}",
        "DELETE /v1/webhooks/{webhook_id}",
        "POST /v1/webhooks/{webhook_id}/test",
        "GET /v1/webhooks/{webhook_id}/deliveries",
        "POST /v1/webhooks/{webhook_id}/deliveries/{delivery_id}/retry",
        "GET /v1/mailboxes",
        "POST /v1/mailboxes",
        "GET /v1/mailboxes/{mailbox_id}",
        "DELETE /v1/mailboxes/{mailbox_id}",
        "POST /v1/mailboxes/{mailbox_id}/sync",
        "GET /v1/documents",
        "POST /v1/documents",
        "GET /v1/documents/{document_id}",
        "DELETE /v1/documents/{document_id}",
        "PUT /v1/documents/{document_id}/file",
        "GET /v1/documents/{document_id}/links",
        "POST /v1/documents/{document_id}/links",
        "DELETE /v1/documents/{document_id}/links/{link_id}",
        "GET /v1/documents/{document_id}/analytics",
        "GET /v1/documents/{document_id}/analytics.csv",
        "GET /healthz",
        "GET /readyz",
    }


def test_every_operation_has_a_name_and_says_its_problems(operations):
    for name, operation in operations:
        assert operation["summary"], name
        for status, response in operation["responses"].items():
            assert response["description"], (name, status)
            if status >= "400":
                assert list(response["content"]) == ["application/problem+json"], (name, status)


def test_every_operation_of_the_api_needs_a_key_of_some_scope(description, operations):
    assert description["components"]["securitySchemes"]["key"]["scheme"] == "bearer"
    for name, operation in operations:
        if "/v1/" in name:
            [scopes] = [each["key"] for each in operation["security"]]
            assert len(scopes) == 1, name
            assert {"401", "403"} <= operation["responses"].keys(), name


def test_every_operation_has_a_name_of_its_own(operations):
    names = [operation["operationId"] for _, operation in operations]
    assert len(set(names)) == len(names)
    assert "register_sends" in names


def test_signals_are_described_with_their_headers(description):
    signal = description["webhooks"]["signal"]["post"]
    assert {each["name"] for each in signal["parameters"]} == {"webhook-id", "webhook-timestamp", "webhook-signature"}
    assert signal["requestBody"]["content"]["application/json"]["schema"]["$ref"].endswith("/EventOut")


def test_every_write_may_be_named(operations):
    for name, operation in operations:
        named = any(each["name"] == "Idempotency-Key" for each in operation.get("parameters", ()))
        assert named == (not name.startswith("GET")), name


def test_every_json_body_has_an_example(description, operations):
    for name, operation in operations:
        body = operation.get("requestBody", {}).get("content", {}).get("application/json")
        if body:
            schema = body["schema"]
            for each in schema.get("anyOf", schema.get("oneOf", [schema])):
                if "$ref" in each:
                    model = description["components"]["schemas"][each["$ref"].rpartition("/")[2]]
                    assert model.get("examples"), (name, each)


def test_every_reference_leads_somewhere(description):
    known = {f"#/components/schemas/{name}" for name in description["components"]["schemas"]}
    assert set(_references(description)) <= known


def _references(value):
    if isinstance(value, dict):
        if isinstance(value.get("$ref"), str):
            yield value["$ref"]
        for inner in value.values():
            yield from _references(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _references(inner)
