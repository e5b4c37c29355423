-- Every time compliance sent a plan back, with the reason from the closed list; kept when it is proposed again.
create table pulse_refusal (
    wave_id uuid not null,
    place integer not null,
    reason varchar(40) not null,
    refused_at timestamp with time zone not null,
    constraint pk_pulse_refusal primary key (wave_id, place),
    constraint fk_pulse_refusal_wave foreign key (wave_id) references pulse_wave (id)
);
