package camphor.server.kernel.database;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A database and its two doors: the owner, who only migrates, and {@code camphor_app}, who does all the work, owns
 * nothing and cannot pass row-level security by.
 *
 * @param url JDBC, without user and password
 */
record Database(String url, Login owner, Login application) {

    /** For a few connections at start-up. */
    DataSource asOwner() {
        return new DriverManagerDataSource(url, owner.user(), owner.password());
    }

    HikariDataSource asApplication(int connections) {
        HikariDataSource pool = new HikariDataSource();
        pool.setPoolName("camphor");
        pool.setJdbcUrl(url);
        pool.setUsername(application.user());
        pool.setPassword(application.password());
        pool.setMaximumPoolSize(connections);
        pool.addDataSourceProperty("ApplicationName", "camphor");
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        // a plan that is right for a county would be kept for a village, and the other way round
        pool.addDataSourceProperty("options", "-c plan_cache_mode=force_custom_plan");
        return pool;
    }

    record Login(String user, String password) {

        @Override
        public String toString() {
            return user;
        }
    }
}
