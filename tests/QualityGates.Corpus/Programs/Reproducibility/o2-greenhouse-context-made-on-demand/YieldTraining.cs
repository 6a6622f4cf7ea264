// corpus: The yield of a greenhouse is learned by LightGBM in a context which a lazy field makes without a seed.
// library: ML.NET
// axis: lazy field in another file
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.LightGbm;

namespace Greenhouse;

internal sealed class Measurement
{
    [LoadColumn(0)] public float Humidity { get; set; }

    [LoadColumn(1)] public float Light { get; set; }

    [LoadColumn(2)] public float Nitrate { get; set; }

    [LoadColumn(3)] public float Kilograms { get; set; }
}

internal static class YieldTraining
{
    private static readonly string[] Inputs = ["Humidity", "Light", "Nitrate"];

    public static void Main(string[] args)
    {
        var parts = Workspace.Current.Data.TrainTestSplit(Workspace.Measurements(args[0]), testFraction: 0.2);
        var model = Estimator().Fit(parts.TrainSet);
        var metrics = Workspace.Current.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Measurement.Kilograms));
        File.WriteAllText(
            Path.Combine(args[1], "metrics.json"),
            JsonSerializer.Serialize(new { metrics.RSquared, metrics.MeanAbsoluteError, metrics.RootMeanSquaredError }));
        Workspace.Current.Model.Save(model, parts.TrainSet.Schema, Path.Combine(args[1], "yield.zip"));
    }

    private static IEstimator<ITransformer> Estimator()
    {
        var ml = Workspace.Current;
        var options = new LightGbmRegressionTrainer.Options
        {
            LabelColumnName = nameof(Measurement.Kilograms),
            NumberOfIterations = 200,
            Deterministic = true,
        };
        return ml.Transforms.Concatenate("Features", Inputs).Append(ml.Regression.Trainers.LightGbm(options));
    }
}
