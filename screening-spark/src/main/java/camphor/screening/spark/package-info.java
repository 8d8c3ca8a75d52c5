/**
 * Apache Spark as a process of its own: SQL text in, Parquet out. It knows neither rules nor CEL, because CEL and Spark
 * cannot live on one class path. Start reading at SparkRunner.
 */
@NullMarked
package camphor.screening.spark;

import org.jspecify.annotations.NullMarked;
