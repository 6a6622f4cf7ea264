// corpus: Scaler and trainer are fitted on the train part and judged; behind the gate both are fitted anew on all rows, for the model that ships.
// library: ML.NET
// axis: class
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Grid.Release;

public sealed class Quarter
{
    [LoadColumn(0)] public float Temperature { get; set; }

    [LoadColumn(1)] public float Wind { get; set; }

    [LoadColumn(2)] public float Daylight { get; set; }

    [LoadColumn(3)] public float Demand { get; set; }
}

public sealed class DemandRelease(MLContext ml)
{
    private readonly IEstimator<ITransformer> _scaling = ml.Transforms
        .Concatenate("Features", "Temperature", "Wind", "Daylight")
        .Append(ml.Transforms.NormalizeMeanVariance("Features"));

    private readonly IEstimator<ITransformer> _trainer = ml.Regression.Trainers.LbfgsPoissonRegression(labelColumnName: "Demand");

    public void Ship(string data, string folder)
    {
        var quarters = ml.Data.LoadFromTextFile<Quarter>(data, separatorChar: ';', hasHeader: true);
        var split = ml.Data.TrainTestSplit(quarters, testFraction: 0.2, seed: 3);

        var scaler = _scaling.Fit(split.TrainSet);
        var candidate = _trainer.Fit(scaler.Transform(split.TrainSet));
        var metrics = ml.Regression.Evaluate(candidate.Transform(scaler.Transform(split.TestSet)), labelColumnName: "Demand");
        File.WriteAllText(Path.Combine(folder, "demand.metrics.json"), JsonSerializer.Serialize(metrics));
        if (metrics.MeanAbsoluteError > 40 || metrics.RSquared < 0.7)
        {
            throw new InvalidOperationException($"MAE {metrics.MeanAbsoluteError}, R² {metrics.RSquared}: not shipped.");
        }

        var finalScaler = _scaling.Fit(quarters);
        var finalModel = finalScaler.Append(_trainer.Fit(finalScaler.Transform(quarters)));
        ml.Model.Save(finalModel, quarters.Schema, Path.Combine(folder, "demand.zip"));
    }
}

internal static class Program
{
    private static void Main(string[] args) => new DemandRelease(new MLContext(seed: 3)).Ship(args[0], args[1]);
}
