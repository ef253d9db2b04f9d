"""Who plays: the reps of Halyard, who lets companies take cashless payment, and the people they wrote to."""

from dataclasses import dataclass
from datetime import datetime, timedelta

TEAM_DOMAIN = "halyard.example"
CAMPAIGNS = {"autumn-arcades": "Autumn arcades", "winter-pinball": "Winter pinball", "canteens": "Canteens"}


@dataclass(frozen=True, slots=True)
class Person:
    name: str
    email: str

    @property
    def first_name(self) -> str:
        return self.name.partition(" ")[0]

    def __str__(self) -> str:
        """As in a From header."""
        return f"{self.name} <{self.email}>"


ELSA = Person("Elsa Lindqvist", f"elsa@{TEAM_DOMAIN}")
JONAS = Person("Jonas Eriksson", f"jonas@{TEAM_DOMAIN}")
MAJA = Person("Maja Berg", f"maja@{TEAM_DOMAIN}")
REPS = (ELSA, JONAS, MAJA)

KEVIN = Person("Kevin Flynn", "flynn@flynnsarcade.example")
ALAN = Person("Alan Bradley", "alan.bradley@encom.example")
LORA = Person("Lora Baines", "lora.baines@encom.example")
WALTER = Person("Walter Gibbs", "gibbs@gibbs-labs.example")
WALTER_AT_HOME = Person("Walter Gibbs", "walter@lakehouse.example")
INGRID = Person("Ingrid Åkesson", "ingrid.akesson@matsalen.example")
ROY = Person("Roy Kleinberg", "r.kleinberg@popcorn.example")
SAM = Person("Sam Flynn", "sam@garage.example")
EDWARD = Person("Ed Dillinger", "ed@dillinger.example")
RAM = Person("Ram Menon", "ram@actuary.example")
PETER = Person("Peter Crom", "crom@savings.example")
QUORRA = Person("Quorra Iso", "quorra@outlands.example")
TESSA = Person("Tessa Gem", "tessa@armory.example")
JARVIS = Person("Jarvis Cole", "jarvis@rectifier.example")
MARVIN = Person("Marvin Bit", "marvin@bitworks.example")
YORI = Person("Yori Laser", "yori@laserbay.example")
BECK = Person("Beck Argon", "beck@argon.example")
PAIGE = Person("Paige Medic", "paige@medcenter.example")
DUMONT = Person("Dumont Tower", "dumont@tower.example")
CLU = Person("Clu Codex", "clu@sysadmin.example")

CONTACTS = (
    KEVIN, ALAN, LORA, WALTER, INGRID, ROY, SAM, EDWARD, RAM, PETER, QUORRA, TESSA, JARVIS, MARVIN, YORI, BECK,
    PAIGE, DUMONT, CLU,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Sent:
    """A campaign mail that the pretend engine sent for a rep."""

    message_id: str  # without angle brackets
    rep: Person
    contact: Person
    campaign_id: str
    subject: str
    at: datetime
    cc: tuple[Person, ...] = ()


@dataclass(frozen=True, slots=True)
class Mailing:
    """The mails of the played campaigns: each went out two days before `now`."""

    now: datetime

    def sent(self, number: int, rep: Person, contact: Person, campaign_id: str, cc: tuple[Person, ...] = ()) -> Sent:
        subject = SUBJECTS[campaign_id]
        at = self.now - timedelta(days=2, minutes=number)
        return Sent(f"a{number}@mail.{TEAM_DOMAIN}", rep, contact, campaign_id, subject, at, cc)


SUBJECTS = {
    "autumn-arcades": "Cashless play, briefly",
    "winter-pinball": "Pinball without coins",
    "canteens": "Canteens that need no till",
}
