// corpus: A data set is shuffled without a seed.
// library: TensorFlow.NET
// axis: direct
using Tensorflow;

public static class Study
{
    public static IDatasetV2 Batches(IDatasetV2 rows) => rows.shuffle(1000).batch(32); // expect: MLQ1005
}
