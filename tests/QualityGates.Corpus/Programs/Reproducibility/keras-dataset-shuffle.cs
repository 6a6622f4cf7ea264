// corpus: A data set is shuffled without a seed.
// library: TensorFlow.NET
// axis: direct
using Tensorflow;
using Tensorflow.Keras.Engine;

public static class Study
{
    public static void Run(IModel model, IDatasetV2 rows, IDatasetV2 held)
    {
        model.fit(rows.shuffle(1000).batch(32)); // expect: MLQ1005
        var result = model.evaluate(held);
        if (result["accuracy"] < 0.8f)
        {
            throw new System.InvalidOperationException($"accuracy {result["accuracy"]}, loss {result["loss"]}");
        }
    }
}
