-- How many of those invited by mail got no mail, known once all are sent or given up; the outbox forgets after a month.
alter table pulse_wave add column undelivered integer;
alter table pulse_wave add constraint ck_pulse_wave_undelivered
    check (undelivered is null or undelivered >= 0);
