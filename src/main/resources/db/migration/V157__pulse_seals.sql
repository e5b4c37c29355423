-- The key of a strict wave before its launch: its public half, and who has tried the other half since it was made.
create table pulse_seal (
    wave_id uuid not null,
    public_key text not null,
    made_by uuid not null,
    made_at timestamp with time zone not null,
    constraint pk_pulse_seal primary key (wave_id),
    constraint fk_pulse_seal_wave foreign key (wave_id) references pulse_wave (id) on delete cascade
);

-- Somebody was given a riddle that only the private half solves; only the hash of its answer is kept.
create table pulse_seal_trial (
    wave_id uuid not null,
    account_id uuid not null,
    answer_hash varchar(64) not null,
    passed_at timestamp with time zone,
    constraint pk_pulse_seal_trial primary key (wave_id, account_id),
    constraint fk_pulse_seal_trial_seal foreign key (wave_id) references pulse_seal (wave_id) on delete cascade
);
