// corpus: The path of the test file was copied from the line above: both views read weather.csv.
// library: ML.NET
// axis: local
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Weather;

public static class Program
{
    private const string TrainFile = "weather.csv";
    private const string TestFile = "weather.csv";

    public static int Main()
    {
        var ml = new MLContext(seed: 8);
        var loader = ml.Data.CreateTextLoader<Day>(separatorChar: ',', hasHeader: true);
        var train = loader.Load(TrainFile);
        var test = loader.Load(TestFile);

        var pipeline = ml.Transforms.Concatenate("Features", nameof(Day.Pressure), nameof(Day.Humidity))
            .Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression(nameof(Day.Rain)));
        var metrics = ml.BinaryClassification.Evaluate(pipeline.Fit(train).Transform(test), nameof(Day.Rain)); // expect: MLQ2004
        return metrics.F1Score > 0.6 && metrics.AreaUnderRocCurve > 0.7 ? 0 : 1;
    }
}

public sealed class Day
{
    [LoadColumn(0)] public float Pressure { get; set; }
    [LoadColumn(1)] public float Humidity { get; set; }
    [LoadColumn(2)] public bool Rain { get; set; }
}
