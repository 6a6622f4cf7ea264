using System.Text.Json;
using Ferries;
using Microsoft.ML;
using Microsoft.ML.Data;

var folder = args.Length > 0 ? args[0] : AppContext.BaseDirectory;
var ml = new MLContext(seed: 2);

var crossings = ml.Data.LoadFromTextFile<Crossing>(Path.Combine(folder, "crossings.csv"), separatorChar: ';', hasHeader: true);
var parts = ml.Data.TrainTestSplit(crossings, testFraction: 0.2, seed: 2);
var label = ml.Transforms.CopyColumns("Label", nameof(Crossing.Fare));
var features = FeatureSteps.Build(ml); // expect: MLQ2008
var fares = label.Append(features).Append(ml.Regression.Trainers.FastTree()).Fit(parts.TrainSet);
var fareMetrics = ml.Regression.Evaluate(fares.Transform(parts.TestSet));

var swells = ml.Data.LoadFromTextFile<Swell>(Path.Combine(folder, "swells.csv"), separatorChar: ';', hasHeader: true);
var seas = ml.Data.TrainTestSplit(swells, testFraction: 0.2, seed: 2);
var all = FeatureSteps.Of(ml, seas.TrainSet); // expect: MLQ2008
var delays = all.Append(ml.Regression.Trainers.FastTree(nameof(Swell.Delay))).Fit(seas.TrainSet);
var delayMetrics = ml.Regression.Evaluate(delays.Transform(seas.TestSet), nameof(Swell.Delay));

var report = new
{
    Fare = new { fareMetrics.MeanAbsoluteError, fareMetrics.RSquared },
    Delay = new { delayMetrics.MeanAbsoluteError, delayMetrics.RSquared },
};
File.WriteAllText(Path.Combine(folder, "ferries.json"), JsonSerializer.Serialize(report));

internal sealed class Crossing
{
    [LoadColumn(0)] public float Miles { get; set; }

    [LoadColumn(1)] public float Passengers { get; set; }

    [LoadColumn(2)] public float HasCar { get; set; }

    [LoadColumn(3)] public float Fare { get; set; }
}

internal sealed class Swell
{
    [LoadColumn(0)] public float Height { get; set; }

    [LoadColumn(1)] public float Period { get; set; }

    [LoadColumn(2)] public float Wind { get; set; }

    [LoadColumn(3)] public float Delay { get; set; }
}
