"""Links that let in whoever has them are known, and those that anybody may follow are not taken for them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from daemon.core.rewrite.secrets import secret

JWT = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N"
HEX = "8f3ac0d9e1b24c6f8f3ac0d9e1b24c6f"
UUID = "3f2504e0-4f89-11d3-9a0c-0305e82c3301"
MIXED = "Zm9vYmFy7GhJk2LmNoPq9RsTu"


@pytest.mark.parametrize(
    "url",
    [
        # passwords
        f"https://encom.example/reset-password/{HEX}",
        f"https://encom.example/users/password/edit?reset_password_token={MIXED}",
        f"https://encom.example/password_reset/confirm/MQ/5x1-{HEX}/",
        f"https://encom.example/auth/reset?code={UUID}",
        f"https://encom.example/resetPassword?key={MIXED}",
        f"https://encom.example/forgot-password?t={MIXED}",
        f"https://encom.example/konto/passwort?k={HEX}",
        f"https://blog.encom.example/wp-login.php?action=rp&key={MIXED}&login=flynn",
        f"https://encom.example/__/auth/action?mode=resetPassword&oobCode={MIXED}&apiKey=AIza",
        f"https://encom.example/#/reset-password/{HEX}",
        f"https://encom.example/#/account?reset_token={HEX}",
        # signing in
        f"https://encom.example/magic-link?token={HEX}",
        f"https://encom.example/login/{UUID}",
        f"https://encom.example/sign-in/{MIXED}",
        f"https://encom.example/users/signin?c={MIXED}",
        f"https://encom.example/auth/verify?code={MIXED}",
        f"https://encom.example/sso/{HEX}?next=/home",
        f"https://encom.example/a?access_token={HEX}",
        f"https://encom.example/#access_token={HEX}&token_type=bearer",
        f"https://encom.example/a?jwt={JWT}",
        f"https://encom.example/t/{JWT}",
        f"https://encom.example/a?x=1#{JWT}",
        "https://encom.example/login?otp=123456&email=flynn%40encom.example",
        "https://encom.example/?user=flynn&password=reindeer",
        "https://encom.example/a;jsessionid=0A1B2C?x=1",
        "https://flynn:reindeer@encom.example/",
        "https://flynn@encom.example/",
        # one person's to confirm
        f"https://encom.example/verify-email?id={UUID}",
        f"https://encom.example/confirm/{HEX}",
        f"https://encom.example/accounts/activate/{MIXED}/",
        f"https://encom.example/invite/{MIXED}",
        f"https://encom.example/invitations/accept?invitation_token={MIXED}",
        # signed for a time
        f"https://b.s3.amazonaws.com/a.pdf?X-Amz-Expires=3600&X-Amz-Credential=AK%2F20261122&X-Amz-Signature={HEX}{HEX}",
        f"https://b.s3.amazonaws.com/a.pdf?AWSAccessKeyId=AK&Expires=1795300000&Signature={MIXED}%3D",
        f"https://storage.googleapis.com/b/a.pdf?X-Goog-Expires=900&X-Goog-Signature={HEX}{HEX}",
        f"https://a.blob.core.windows.net/c/a.pdf?sv=2024-11-04&se=2026-12-01T00%3A00Z&sr=b&sp=r&sig={MIXED}%2Bx%3D",
        f"https://d111.cloudfront.net/a.pdf?Expires=1795300000&Signature={MIXED}~&Key-Pair-Id=APKA",
        f"https://encom.example/orders/7?expires=1795300000&signature={HEX}{HEX}",
        f"https://encom.example/files/7?expires=1795300000&h={HEX}",
        f"https://cdn.discordapp.com/attachments/1/2/a.png?ex=6740&is=673f&hm={HEX}{HEX}",
    ],
)
def test_it_is_secret(url: str) -> None:
    assert secret(url)


@pytest.mark.parametrize(
    "url",
    [
        "https://encom.example/",
        "https://encom.example",
        "https://encom.example/pricing?plan=team&seats=25",
        "https://encom.example/login",
        "https://encom.example/login?next=%2Fdashboard",
        "https://encom.example/users/password/new",
        "https://encom.example/forgot-password",
        "https://encom.example/blog/how-to-reset-your-password-in-2026",
        "https://encom.example/blog/2026/11/passwordless-sign-in-for-teams-explained",
        "https://encom.example/docs/magic-links-and-one-time-passwords",
        "https://encom.example/login?utm_source=harken&utm_campaign=spring2026q4&gclid=EAIaIQobChMI4t2Y9b3FqAMVl5",
        "https://encom.example/signin?fbclid=IwAR0x1Zk3b7Jq9mT5aB2cD4eF6gH8",
        "https://encom.example/invite-a-friend-and-get-20-percent-off",
        "https://encom.example/confirm",
        "https://encom.example/verify?code=SPRING26",
        "https://encom.example/?token=abc",
        "https://encom.example/shop/reset-button-for-model-x200-and-x300",
        "https://docs.google.com/document/d/1AbC2dEfGhIjKlMnOpQrStUvWxYz3456789abcdefghi/edit?usp=sharing",
        "https://docs.google.com/forms/d/e/1FAIpQLSdx7Yk2mP9qR4tV6wX8yZ0aB3cD5eF7gH/viewform",
        "https://www.dropbox.com/scl/fi/a1b2c3d4e5f6g7h8i9j0k/deck.pdf?rlkey=x1y2z3a4b5c6d7e8f9g0h1i2j&dl=0",
        "https://zoom.us/j/98765432101?pwd=QWxhZGRpbjpvcGVuIHNlc2FtZQ1a2b3c",
        "https://meet.google.com/abc-defg-hij",
        "https://teams.microsoft.com/l/meetup-join/19%3ameeting_N2Y4ZjE2Yz%40thread.v2/0?context=%7b%22Tid%22%3a%221%22%7d",
        "https://calendly.com/flynn/30min?month=2026-11",
        "https://calendly.com/d/ckx9-2m4-7tq/intro",
        "https://cal.com/flynn/15min",
        "https://app.hubspot.com/meetings/flynn?uuid=3f2504e0-4f89-11d3-9a0c-0305e82c3301",
        "https://www.youtube.com/watch?v=dQw4w9WgXcQ&list=PLx0sYbCqOb8TBPRdmBHs5Iftvv9TPboYG",
        "https://open.spotify.com/episode/4rOoJ6Egrf8K2IrywzwOMk?si=a1b2c3d4e5f6478e",
        "https://www.linkedin.com/in/kevin-flynn-1a2b3c4d5e/",
        "https://www.linkedin.com/posts/flynn_activity-7131234567890123456-aB1c?utm_source=share",
        "https://github.com/encom/grid/commit/8f3ac0d9e1b24c6f8f3ac0d9e1b24c6f8f3ac0d9",
        "https://www.notion.so/encom/Plan-3f2504e04f8911d39a0c0305e82c3301",
        "https://www.figma.com/file/aB3dE5fG7hJ9kL1mN3pQ5r/Deck",
        "https://www.loom.com/share/3f2504e04f8911d39a0c0305e82c3301",
        "https://encom.example/products/3f2504e0-4f89-11d3-9a0c-0305e82c3301",
        "https://encom.example/?exp=checkout_b&variant=8f3ac0d9e1b24c6f8f3ac0d9",
        "https://encom.example/?expires=2026-12-31&gclid=EAIaIQobChMI4t2Y9b3FqAMVl5",
        "https://encom.example/legal?policy=cookies-and-privacy-2026",
        "https://encom.example/i?id=8f3ac0d9e1b24c6f8f3ac0d9e1b24c6f",
        f"https://encom.example/unsubscribe?token={HEX}",
        f"https://encom.example/email/preferences/{HEX}",
        f"https://encom.example/list/confirm/unsubscribe/{HEX}",
        "https://encom.example/?" + "&".join(f"a{number}=1" for number in range(300)),
        "https://[::1",
        "https://bücher.example/?q=ä",
    ],
)
def test_it_is_a_link_like_any_other(url: str) -> None:
    assert secret(url) is None


@given(st.text(max_size=200))
def test_whatever_the_address_an_answer_comes(text: str) -> None:
    secret(text)
    secret(f"https://encom.example/{text}")


def test_the_reason_is_for_who_wrote_the_mail() -> None:
    assert secret(f"https://encom.example/reset-password/{HEX}") == "it resets a password"
    assert secret(f"https://encom.example/sign-in/{MIXED}") == "it signs somebody in"
