"""Names and numbers both ends of the protocol agree on."""

MEDIA_TYPE = "application/vnd.reviewer+json"
PROTO = 1
PROTO_HEADER = "X-Proto"  # "min-max" of what the sender understands

RECORDS_PER_BATCH = 1000
BYTES_PER_BATCH = 1024 * 1024
CHANGES_PER_PAGE = 500
ITEMS_PER_CHECKOUT = 500
CHECKOUT_HOURS = 24
CHECKOUT_HOURS_MOST = 35 * 24
PICTURE_BYTES_MOST = 25 * 1024 * 1024
