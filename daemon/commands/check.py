"""`harken check`: is the configuration sound, and does everything it names answer?"""

from dataclasses import asdict

import typer
from rich.markup import escape
from rich.progress import Progress, SpinnerColumn, TextColumn

from daemon.commands.shared import DEFAULT_CONFIG, AsJson, ConfigPath, err, now, opened, out, print_json
from daemon.service.adopt import adopt_config
from daemon.service.trial import Trial, try_everything


def check(config: ConfigPath = DEFAULT_CONFIG, as_json: AsJson = False) -> None:
    """Validate the configuration and try every connection: one line each, exit status 1 if any fails.

    What works and is still not as it should be is a warning, and no failure.
    """
    trying = Progress(SpinnerColumn(), TextColumn("trying…"), console=err, transient=True)
    with opened(config) as house, trying:
        trying.add_task("")
        adopt_config(house.store, house.config, now())
        trials = []
        for trial in try_everything(house.store, house.config, house.keyring):
            trials.append(trial)
            if not as_json:
                _print(trial)
    if as_json:
        print_json([asdict(each) for each in trials])
    if not all(each.works for each in trials):
        raise typer.Exit(1)


def _print(trial: Trial) -> None:
    sign = "[red]fails[/]" if not trial.works else "[yellow]warns[/]" if trial.warns else "[green]works[/]"
    out.print(f"{sign}  {escape(trial.what)}: {escape(trial.told)}", highlight=False, soft_wrap=True)
