-- Which reminders of a wave went into the outbox; the number makes sure that none does twice. The row is what the mails
-- are about, so that each person gets each reminder once.
create table pulse_reminder (
    id uuid not null,
    wave_id uuid not null,
    number integer not null,
    queued_at timestamp with time zone not null,
    constraint pk_pulse_reminder primary key (id),
    constraint fk_pulse_reminder_wave foreign key (wave_id) references pulse_wave (id),
    constraint uq_pulse_reminder_number unique (wave_id, number),
    constraint ck_pulse_reminder_number check (number between 1 and 3)
);
