using Microsoft.ML;
using Microsoft.ML.Data;

public sealed record Settings(int Seed);

public static class Contexts
{
    public static MLContext Create()
    {
        var context = new MLContext(seed: null); // expect: MLQ1001
        context.Log += (_, e) => Console.Error.WriteLine(e.Message);
        return context;
    }

    public static MLContext From(Settings settings) => new(settings.Seed);
}

public sealed class Iris
{
    [LoadColumn(0, 3)] [VectorType(4)] public float[] Features { get; set; } = [];
    [LoadColumn(4)] public string Label { get; set; } = "";

    public static IDataView Read(MLContext ml, string file) => ml.Data.LoadFromTextFile<Iris>(file, hasHeader: false);
}

public sealed class IrisTrainer(MLContext ml)
{
    public void Run(IDataView rows)
    {
        var split = ml.Data.TrainTestSplit(rows, testFraction: 0.25);
        var pipeline = ml.Transforms.Conversion.MapValueToKey("Label")
            .Append(ml.Transforms.NormalizeMeanVariance("Features"))
            .Append(ml.MulticlassClassification.Trainers.SdcaMaximumEntropy());
        var metrics = ml.MulticlassClassification.Evaluate(pipeline.Fit(split.TrainSet).Transform(split.TestSet));
        Console.WriteLine($"{metrics.MacroAccuracy:P1} {metrics.LogLoss:F3}");
    }
}
