package org.kentering.ballot;

import java.sql.DatabaseMetaData;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;

/** Whose SQL the database speaks, for the two places where both cannot be told the same. */
enum Dialect {
    H2,
    POSTGRESQL;

    static Dialect of(DataSource database) {
        try {
            String product = JdbcUtils.extractDatabaseMetaData(database, DatabaseMetaData::getDatabaseProductName);
            return product.equals("PostgreSQL") ? POSTGRESQL : H2;
        } catch (MetaDataAccessException problem) {
            throw new IllegalStateException("the database does not say what it is", problem);
        }
    }
}
