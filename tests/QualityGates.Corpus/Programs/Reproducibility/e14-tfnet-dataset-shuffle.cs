// corpus: The data set shuffles without seed; the second shuffle has one.
// library: TensorFlow.NET
// axis: method chain
using Tensorflow;
using static Tensorflow.Binding;

namespace Sets;

internal static class Batches
{
    public static IDatasetV2 Train(IDatasetV2 rows) => rows.shuffle(1000).batch(32); // expect: MLQ1005

    public static IDatasetV2 Repeatable(IDatasetV2 rows) => rows.shuffle(1000, seed: 9).batch(32);

    public static void Prepare() => tf.set_random_seed(9);
}
