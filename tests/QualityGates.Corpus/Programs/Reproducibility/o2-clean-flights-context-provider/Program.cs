// corpus: A provider keeps one context for each stage and gives it the configured seed or a constant; the trainer is told to use one thread.
// library: ML.NET
// axis: provider behind an interface
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Flights;

public sealed class Leg
{
    [LoadColumn(0)] public string Airline { get; set; } = "";

    [LoadColumn(1)] public float Miles { get; set; }

    [LoadColumn(2)] public float Seats { get; set; }

    [LoadColumn(3)] public bool Label { get; set; }
}

public sealed class DelayTraining(IContextProvider contexts)
{
    public CalibratedBinaryClassificationMetrics Run(string file)
    {
        var ml = contexts.Get("training");
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Leg>(file, separatorChar: ',', hasHeader: true), 0.2);
        var pipeline = ml.Transforms.Categorical.OneHotEncoding("AirlineCode", nameof(Leg.Airline))
            .Append(ml.Transforms.NormalizeMinMax("Miles"))
            .Append(ml.Transforms.NormalizeMinMax("Seats"))
            .Append(ml.Transforms.Concatenate("Features", "AirlineCode", "Miles", "Seats"))
            .AppendCacheCheckpoint(ml)
            .Append(ml.BinaryClassification.Trainers.SdcaLogisticRegression(
                new SdcaLogisticRegressionBinaryTrainer.Options { NumberOfThreads = 1, MaximumNumberOfIterations = 60 }));
        return ml.BinaryClassification.Evaluate(pipeline.Fit(parts.TrainSet).Transform(parts.TestSet));
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        int? seed = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : null;
        var metrics = new DelayTraining(new ContextProvider(seed)).Run(args[0]);
        var report = new Dictionary<string, double>
        {
            ["auc"] = metrics.AreaUnderRocCurve,
            ["f1"] = metrics.F1Score,
            ["logLoss"] = metrics.LogLoss,
        };
        File.WriteAllText(args[1], JsonSerializer.Serialize(report));
    }
}
