-- A day is counted once, also while too few have answered for a figure: otherwise the answer that makes them enough would
-- be seen on its own day.
alter table ballot_participation alter column percent drop not null;
