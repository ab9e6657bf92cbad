"""The tables of the service, the same on SQLite and PostgreSQL.

`records`, `receipts`, `exceptions`, `outcomes`, `activations`, `audit` and `roots` are only ever
added to. What follows from records (state of an item, which decisions stand) lies beside them and
could be computed again. What leads from an older schema to this one is in schema_steps.py.
"""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)

metadata = MetaData()

# service_id, epoch, schema_version, departures_floor, audit_ppm, rereview_ppm, label_key,
# second_read_ppm, backup_watermark, backup_ms, enrolment, audit_key, audit_last
facts = Table("facts", metadata, Column("name", String, primary_key=True), Column("value", Text))

# The one row every writer locks first: server sequences are given in the order of commits.
counter = Table(
    "counter",
    metadata,
    Column("name", String, primary_key=True),
    Column("value", BigInteger, nullable=False),
)

people = Table(
    "people",
    metadata,
    Column("id", String, primary_key=True),
    Column("name", String, nullable=False, unique=True),
    Column("title", Text, nullable=False),
    Column("role", String, nullable=False),
    Column("sites", Text, nullable=False),  # JSON list, empty means all
    Column("password_hash", Text, nullable=False),
    Column("disabled", Boolean, nullable=False, default=False),
    Column("made_ms", BigInteger, nullable=False),
)

devices = Table(
    "devices",
    metadata,
    Column("id", String, primary_key=True),
    Column("public_key", String, nullable=False),
    Column("name", Text, nullable=False),
    Column("made_ms", BigInteger, nullable=False),
    # Largest sequence up to which every record is here, or refused.
    Column("high_water", BigInteger, nullable=False, default=0),
    Column("site", String, nullable=False, default=""),  # it was enrolled for, "" without a code
    Column("revoked_ms", BigInteger, nullable=False, default=0),  # 0 while it may sign in
)

sessions = Table(
    "sessions",
    metadata,
    Column("id", String, primary_key=True),
    Column("person", String, ForeignKey("people.id"), nullable=False),
    Column("device", String, ForeignKey("devices.id"), nullable=False),
    Column("access_hash", String, nullable=False, unique=True),
    Column("access_expires_ms", BigInteger, nullable=False),
    Column("refresh_hash", String, nullable=False, unique=True),
    Column("previous_hash", String, nullable=False, default="", index=True),
    Column("refresh_expires_ms", BigInteger, nullable=False),
    # The newest pair of tokens has been used at least once: its answer has arrived.
    Column("confirmed", Boolean, nullable=False, default=False),
    Column("revoked", Boolean, nullable=False, default=False),
)

# Refresh tokens that have been used up; one of them shown again betrays a copy.
spent_tokens = Table(
    "spent_tokens",
    metadata,
    Column("hash", String, primary_key=True),
    Column("session", String, nullable=False),
)

products = Table(
    "products",
    metadata,
    Column("id", String, primary_key=True),
    Column("site", String, nullable=False),
    Column("body", Text, nullable=False),  # ProductShape
    Column("shipped", Text, nullable=False),  # list of ShippedShape: statement and outcomes
    # What shipments.csv said last, a row a pack, site and period; and when it said something new.
    Column("stated", Text, nullable=False),
    Column("stated_ms", BigInteger, nullable=False),
    Column("proposed", String),  # the pack the catalogue asks about; None: the scorer chooses
    Column("scored_by", String),  # the model whose score its items show
)

# Every picture that a product has or had.
product_pictures = Table(
    "product_pictures",
    metadata,
    Column("product", String, ForeignKey("products.id"), primary_key=True),
    Column("hash", String, primary_key=True, index=True),
    Column("site", String, nullable=False),
)

items = Table(
    "items",
    metadata,
    Column("id", String, primary_key=True),
    Column("product", String, ForeignKey("products.id"), nullable=False, index=True),
    Column("site", String, nullable=False),
    Column("pack", String, nullable=False),
    # A person is asked. False: the model is certain, or another pack is proposed by now.
    Column("asked", Boolean, nullable=False),
    Column("priority", Integer, nullable=False),
    Column("state", String, nullable=False),
    Column("verdict", String),
    Column("fixed", Text, nullable=False),  # ItemShape without state, verdict and history
    Column("history", Text, nullable=False),  # list of PastDecisionShape
    Column("seq", BigInteger, nullable=False, unique=True),
    Column("changed_ms", BigInteger, nullable=False),
    # Chance, in parts per million, with which a person was to be asked.
    Column("propensity", Integer, nullable=False),
    # The same chance where the item was drawn for audit, else 0. Outlives a reopening.
    Column("audit_ppm", Integer, nullable=False),
    # Decisions up to this place in the feed no longer count; 0 when it was never reopened.
    Column("reopened_seq", BigInteger, nullable=False),
    Column("reopened_ms", BigInteger, nullable=False),
    Column("reopened_for", Text, nullable=False),  # list of codes
    # Grounds of a certificate that is older than the item's newest facts, see reopening.py.
    Column("rests_on", Text),
    # State that everybody is told while a member of a bulk act waits for a re-review, its verdict
    # standing all the same. None: they are told the state itself.
    Column("shown_as", String),
    Index("items_open", "state", "asked", "priority"),
    # To see which decisions still count, without reading whole items.
    Index("items_reopened", "id", "reopened_seq"),
)

# The newest score of each product by each model.
scores = Table(
    "scores",
    metadata,
    Column("product", String, primary_key=True),
    Column("model", String, primary_key=True),
    Column("made_ms", BigInteger, nullable=False),
    Column("basis", String, nullable=False),  # digest of the ProductShape that was scored
    Column("body", Text, nullable=False),  # ScoreShape
    Index("scores_model", "model"),
)

models = Table(
    "models",
    metadata,
    Column("name", String, primary_key=True),
    Column("sha256", String, nullable=False, unique=True),  # of model.npz
    Column("folder", String, nullable=False),  # below models/
    Column("added_ms", BigInteger, nullable=False),
    Column("facts", Text, nullable=False),  # the few figures that a list shows
)

# The last row names the model in use.
activations = Table(
    "activations",
    metadata,
    Column("seq", BigInteger, primary_key=True, autoincrement=False),
    Column("model", String, nullable=False),
    Column("at_ms", BigInteger, nullable=False),
    Column("author", Text, nullable=False),
    Column("why", Text, nullable=False),
)

# What came of parcels, as it was reported.
outcomes = Table(
    "outcomes",
    metadata,
    Column("id", String, primary_key=True),  # digest of source and external_id
    Column("external_id", String, nullable=False),
    Column("product", String, nullable=False, index=True),
    Column("pack", String, nullable=False),
    Column("site", String, nullable=False),
    Column("period", String, nullable=False),
    Column("source", String, nullable=False),
    Column("result", String, nullable=False),  # "" when it counts several parcels
    Column("shipped", Integer, nullable=False),
    Column("damaged", Integer, nullable=False),
    Column("received_ms", BigInteger, nullable=False),
)

departures = Table(
    "departures",
    metadata,
    Column("item", String, primary_key=True),
    Column("site", String, nullable=False),
    Column("reason", String, nullable=False),
    Column("seq", BigInteger, nullable=False, unique=True),
    Column("made_ms", BigInteger, nullable=False),
)

notices = Table(
    "notices",
    metadata,
    Column("id", String, primary_key=True),
    Column("person", String, nullable=False),
    Column("code", String, nullable=False),
    Column("item", String, nullable=False),
    Column("sentence", Text, nullable=False),
    Column("made_ms", BigInteger, nullable=False),
    Column("seq", BigInteger, nullable=False, unique=True),
    Index("notices_feed", "person", "seq"),
)

policies = Table(
    "policies",
    metadata,
    Column("id", String, primary_key=True),
    Column("body", Text, nullable=False),  # PolicyShape
    Column("seq", BigInteger, nullable=False),
)

checkouts = Table(
    "checkouts",
    metadata,
    Column("item", String, primary_key=True),
    Column("id", String, nullable=False),
    Column("person", String, nullable=False),
    Column("device", String, nullable=False, index=True),
    Column("generation", Integer, nullable=False),
    Column("expires_ms", BigInteger, nullable=False),
)

records = Table(
    "records",
    metadata,
    Column("id", String, primary_key=True),
    Column("device", String, nullable=False),
    Column("seq", BigInteger, nullable=False),
    Column("author", String, nullable=False, index=True),
    Column("kind", String, nullable=False),
    Column("payload", Text, nullable=False),  # canonical
    Column("payload_hash", String, nullable=False),
    Column("clock", Text, nullable=False),  # canonical
    Column("prev_hash", String, nullable=False),
    Column("hash", String, nullable=False),
    Column("signature", String, nullable=False),
    Column("server_seq", BigInteger, nullable=False, unique=True),
    Column("received_ms", BigInteger, nullable=False),
    UniqueConstraint("device", "seq"),
)

# The service's first word for each record.
receipts = Table(
    "receipts",
    metadata,
    Column("record", String, ForeignKey("records.id"), primary_key=True),
    Column("outcome", String, nullable=False),
)

# Members of bulk acts for which the first word was another than for the act.
exceptions = Table(
    "exceptions",
    metadata,
    Column("record", String, ForeignKey("records.id"), primary_key=True),
    Column("item", String, primary_key=True),
    Column("outcome", String, nullable=False),
    Column("code", String, nullable=False),
)

# Bodies of refused records, for an admin to look at: nothing a person authored is thrown away.
refusals = Table(
    "refusals",
    metadata,
    Column("id", String, primary_key=True),
    Column("hash", String, primary_key=True),
    Column("device", String, nullable=False),
    Column("seq", BigInteger, nullable=False),
    Column("code", String, nullable=False),
    Column("body", Text, nullable=False),
    Column("received_ms", BigInteger, nullable=False),
    Index("refusals_device", "device", "seq"),
)

# What decision records say, and whether they still stand; of a bulk act a row for each member.
decisions = Table(
    "decisions",
    metadata,
    Column("record", String, ForeignKey("records.id"), primary_key=True),
    Column("item", String, primary_key=True, index=True),
    Column("author", String, nullable=False),
    Column("verdict", String, nullable=False),
    Column("pack", String, nullable=False),
    Column("reason", Text, nullable=False),
    Column("note", Text, nullable=False),
    Column("decided_ms", BigInteger, nullable=False),
    Column("server_seq", BigInteger, nullable=False),
    Column("countersigned", Boolean, nullable=False),  # or needs none
    Column("adjudicates", Boolean, nullable=False),  # ended a dispute when it came
    Column("withdrawn", Boolean, nullable=False),  # or superseded
    # Came after the item was reopened, but was made without knowing of it: counts for nothing.
    Column("overtaken", Boolean, nullable=False),
    # The person looked at it by itself; of a bulk act, at those members that were opened.
    Column("opened", Boolean, nullable=False),
    Column("awaits", Boolean, nullable=False),  # a countersign that may still come
)

# Members of bulk acts that were drawn for a re-review, see rereviews.py; and single decisions that
# were drawn for a second read, see second_reads.py.
rereviews = Table(
    "rereviews",
    metadata,
    Column("record", String, ForeignKey("records.id"), primary_key=True),  # the act
    Column("item", String, primary_key=True, index=True),
    Column("author", String, nullable=False),  # of the act
    Column("site", String, nullable=False),
    Column("verdict", String, nullable=False),  # of the act
    Column("grouped_by", String, nullable=False),
    # So many were drawn of so many members, each set of so many with the same chance.
    Column("drawn", Integer, nullable=False),
    Column("members", Integer, nullable=False),
    Column("server_seq", BigInteger, nullable=False),  # of the act
    Column("made_ms", BigInteger, nullable=False),
    Column("state", String, nullable=False),  # Rereview
    Column("word", String, nullable=False),  # the decision that answered, "" while none did
    Column("closed_ms", BigInteger, nullable=False),  # 0 while it waits
    # Nobody else is told of decisions made on the item without a look at it, from this place on.
    Column("veiled", Boolean, nullable=False),
    Column("veil_seq", BigInteger, nullable=False),
    # A single decision: one drawn of one member; what of it is drawn is in second_read_lots.
    Column("second", Boolean, nullable=False),
)

# What one person is told of an item in place of what everybody is, see telling.py.
faces = Table(
    "faces",
    metadata,
    Column("item", String, primary_key=True),
    Column("person", String, primary_key=True),
    Column("state", String, nullable=False),
    Column("verdict", String),
    Column("history", Text, nullable=False),  # list of PastDecisionShape
    Column("seq", BigInteger, nullable=False),
    Column("changed_ms", BigInteger, nullable=False),
    Index("faces_feed", "person", "seq"),
)

# One entry for each row that must stay as it is, and each change of who may do what: chain.py.
audit = Table(
    "audit",
    metadata,
    Column("number", BigInteger, primary_key=True, autoincrement=False),  # from 1, no gaps
    Column("kind", String, nullable=False),
    Column("subject", String, nullable=False),
    Column("place", BigInteger, nullable=False),  # server_seq of a record, else 0
    Column("digest", String, nullable=False),
    Column("at_ms", BigInteger, nullable=False),
    Column("detail", Text, nullable=False),
    Column("prev_hash", String, nullable=False),
    Column("hash", String, nullable=False),
    # Records are found by their place; an index on their names would make each push dearer.
    Index(
        "audit_subject",
        "kind",
        "subject",
        sqlite_where=text("kind <> 'record'"),
        postgresql_where=text("kind <> 'record'"),
    ),
)

# Signed roots over the first entries of the audit, told to every desk: roots.py.
roots = Table(
    "roots",
    metadata,
    Column("size", BigInteger, primary_key=True, autoincrement=False),  # number of entries
    Column("root", String, nullable=False),
    Column("made_ms", BigInteger, nullable=False),
    Column("epoch", String, nullable=False),
    Column("key", String, nullable=False),
    Column("signature", String, nullable=False),
    Column("frontier", Text, nullable=False),  # to go on from, see domain/merkle.py
    Column("seq", BigInteger, nullable=False, unique=True),
)
