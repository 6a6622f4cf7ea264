// corpus: The new model of crane wear is set against the settings of last year on the same test part; a higher error stops the build, and nothing is chosen between the two.
// library: ML.NET
// axis: gate of a build
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 31);
var cranes = ml.Data.LoadFromTextFile<Crane>(args[0], separatorChar: ';', hasHeader: true);
var parts = ml.Data.TrainTestSplit(cranes, testFraction: 0.2);
var inputs = ml.Transforms.Concatenate("Features", nameof(Crane.Lifts), nameof(Crane.Load), nameof(Crane.Wind));

var (_, before) = Trained(inputs.Append(ml.Regression.Trainers.FastForest(nameof(Crane.Wear))));
var (model, now) = Trained(inputs.Append(ml.Regression.Trainers.FastTreeTweedie(nameof(Crane.Wear))));
if (now.MeanAbsoluteError > before.MeanAbsoluteError * 1.02)
{
    throw new InvalidOperationException($"The error rose from {before.MeanAbsoluteError:F3} to {now.MeanAbsoluteError:F3}.");
}

ml.Model.Save(model, cranes.Schema, Path.Combine(AppContext.BaseDirectory, "cranes.zip"));
File.WriteAllText(
    Path.Combine(AppContext.BaseDirectory, "cranes.json"),
    JsonSerializer.Serialize(new { now.MeanAbsoluteError, now.RootMeanSquaredError, Before = before.MeanAbsoluteError }));

(ITransformer Model, RegressionMetrics Metrics) Trained(IEstimator<ITransformer> pipeline)
{
    var fitted = pipeline.Fit(parts.TrainSet);
    return (fitted, ml.Regression.Evaluate(fitted.Transform(parts.TestSet), nameof(Crane.Wear)));
}

internal sealed class Crane
{
    [LoadColumn(0)] public float Lifts { get; set; }

    [LoadColumn(1)] public float Load { get; set; }

    [LoadColumn(2)] public float Wind { get; set; }

    [LoadColumn(3)] public float Wear { get; set; }
}
