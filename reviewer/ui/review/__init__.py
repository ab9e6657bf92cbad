"""The review screen: queue at the left, picture in the middle, facts at the right, verdicts below.

screen.py        puts the parts together and speaks for them to the actions
queue_panel.py   search, filters, counts, list; queue_delegate.py paints a row
viewer.py        stage and filmstrip; stage.py paints pictures, viewport.py does the arithmetic
pictures.py      decoded pictures at hand; marked_text.py, ladder.py, fact_rows.py: the facts
lettering.py     words in painted widgets, and their mirror from right to left
question.py      the line above the picture; verdict_bar.py the buttons below
"""
