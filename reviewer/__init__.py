"""Reviewer: a person decides what the packaging model is unsure of.

The rooms, from the window down to what things are:

    reviewer/
      __main__.py      entry: python -m reviewer
      cli.py           commands and their options
      command_line.py  what commands share
      wording.py       facts in words, as commands print them
      serve_commands.py   the command that runs the service
      people_commands.py  the command on people
      webhook_commands.py the command on who outside is told
      backup_commands.py  the commands that back a service up and restore it
      audit_commands.py   the command that verifies
      settings_commands.py  the command on settings
      policy_commands.py  the command on shares, gates and devices
      model_commands.py   commands on models and what came of them
      export_commands.py  commands that write decisions for other programs
      fairness_commands.py  the command that writes reviews of fairness as pages
      fairness_page.py a review of fairness as a page, for the command and the desk
      fairness_words.py   how its shares, gaps and slices are said there and at the desk
      ledger_commands.py  the command on the packaging ledger
      manual_commands.py  the command that writes the manual with its pictures
      slip_commands.py    the command on physical tests of rejects
      review_commands.py  the command on customers' reviews
      training_commands.py  the command that trains
      tuning_commands.py  the command that tunes the picture network
      research_commands.py  the command that writes a bundle for researchers
      scoring_commands.py  commands that score Parquet files
      app.py           composition root of the desktop app
      demo.py          the desk on an embedded service with the sample catalogue
      doctor.py        what is wrong with this machine
      report.py        what whoever helps is given, with nothing of anybody's in it
      service_doctor.py   what is wrong with the ground a service stands on
      self_test.py     whether an installation works, by using all of it once
      own_process.py   a part of this program in a process of its own
      resources.py     what ships with the app
      settings/        one table of settings, the layers that say a value, and what counts
      ui/              everything Qt
      actions/         what a person can trigger, as data; no Qt
      operations/      what the app can do, one function per intention, returns Changes
      journal/         the irreplaceable file: records, receipts, chain, recovery
      cache/           the rebuildable file: items, search, images, cursor, check-outs
      remote/          the service as seen from the desk
      imaging/         bytes to oriented, scaled, safe pictures
      service/         the HTTP service: inference API and hub of records
      catalogue/       tables that people bring, and all that is wrong with them
      exporting/       decisions in the formats of other programs, as plain writers
      inference/       features, training, scoring, thresholds, evidence
      insight/         intervals, packs compared, drift, learning, fairness; plain numbers
      world/           a generative world for demo, tests, benches
      bench/           timings with their budgets, and the gallery of screens
      wire/            JSON shapes shared by app and service
      domain/          what things are and the rules about them

Imports go downward: app -> ui -> actions -> operations -> journal, cache, remote, imaging ->
domain on the desk; service -> inference -> catalogue, exporting -> domain at the service; remote
and service meet in wire. The contracts in pyproject.toml are run by the checks.
"""

__version__ = "0.1.0"
