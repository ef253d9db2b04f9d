"""The words by which mails are understood: a file a language, in each the same tables by name.

Phrases stand between "·". "…" is a gap of a few words, "|" asks that a word ends there, and "[a, b] c" is "a c" and
"b c". What a table is for stands where it is used (`tables.table`). A new language is a new file, named in `tables`.
"""
