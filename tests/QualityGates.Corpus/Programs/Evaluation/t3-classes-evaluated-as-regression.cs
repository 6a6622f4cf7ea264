// corpus: A model of three classes is evaluated with the evaluator of regression.
// library: ML.NET
// axis: catalog in a local, method
using Microsoft.ML;
using Microsoft.ML.Data;

public class Iris
{
    [LoadColumn(0, 3), VectorType(4)] public float[] Features { get; set; } = new float[4];
    [LoadColumn(4)] public string Species { get; set; } = "";
}

public static class IrisJob
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 1);
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Iris>(args[0], separatorChar: ','), 0.3);
        var model = ml.Transforms.Conversion.MapValueToKey("Label", nameof(Iris.Species))
            .Append(ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy())
            .Fit(split.TrainSet);
        Report(ml, model.Transform(split.TestSet)); // expect: MLQ3003
    }

    private static void Report(MLContext ml, IDataView scored)
    {
        var metrics = ml.Regression.Evaluate(scored);
        Console.WriteLine($"{metrics.RSquared} {metrics.MeanAbsoluteError}");
    }
}
