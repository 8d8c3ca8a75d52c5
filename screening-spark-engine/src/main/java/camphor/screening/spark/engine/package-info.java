/**
 * Apache Spark as a screening engine, seen from the side that knows rules: it writes SQL text and starts the process
 * that runs it. Start reading at SparkEngine.
 */
@NullMarked
package camphor.screening.spark.engine;

import org.jspecify.annotations.NullMarked;
