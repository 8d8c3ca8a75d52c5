package camphor.server.casework;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code camphor.casework.*}. Days are working days.
 *
 * @param holidays file with the days that deviate from Monday to Friday; empty for our own of 2021 and 2026
 * @param daysHigh to put something grave right, where no milestone lies ahead
 * @param daysMedium the same for something of medium weight
 * @param daysLow the same for something light
 * @param dueSoon so many days before its date whoever works on a problem hears of it
 * @param lateHub so many days after it the hub does
 * @param lateLeader so many days after it the township's leader does
 * @param lateCounty so many days after it the county does
 */
@ConfigurationProperties("camphor.casework")
public record CaseworkSettings(
        @DefaultValue("") String holidays,
        @DefaultValue("7") int daysHigh,
        @DefaultValue("15") int daysMedium,
        @DefaultValue("30") int daysLow,
        @DefaultValue("3") int dueSoon,
        @DefaultValue("1") int lateHub,
        @DefaultValue("3") int lateLeader,
        @DefaultValue("7") int lateCounty) {}
