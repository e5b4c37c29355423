-- When the coordinator said that the announcement of a wave was sent.
alter table pulse_wave add column announced_at timestamp with time zone;
