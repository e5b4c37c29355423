package org.kentering.ballot;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the ballot's secrets lie.
 *
 * @param keyFile the installation's key, made when missing; what it seals lies in a folder beside it. Neither belongs
 *     into a backup of the database: who holds both can tell who got which link for as long as a wave key lives.
 */
@ConfigurationProperties("kentering.ballot")
record BallotProperties(@DefaultValue("data/keys/ballot.key") Path keyFile) {}
