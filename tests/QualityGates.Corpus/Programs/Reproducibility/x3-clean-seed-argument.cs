// corpus: The seed is the second argument of the command line, or 42 where there is none; LightGBM gets it through its options.
// library: ML.NET
// axis: top-level statements
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.LightGbm;

var seed = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 42;
var ml = new MLContext(seed);
var visits = ml.Data.LoadFromTextFile<Visit>(args[0], separatorChar: ',', hasHeader: true);
var parts = ml.Data.TrainTestSplit(visits, testFraction: 0.2, seed: seed);
var options = new LightGbmBinaryTrainer.Options
{
    LabelColumnName = nameof(Visit.Member),
    NumberOfIterations = 200,
    Deterministic = true,
    Seed = seed,
};
var model = ml.Transforms.Concatenate("Features", nameof(Visit.Minutes), nameof(Visit.Rooms), nameof(Visit.Age))
    .Append(ml.BinaryClassification.Trainers.LightGbm(options))
    .Fit(parts.TrainSet);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Visit.Member));
File.WriteAllText("members.json", JsonSerializer.Serialize(new { metrics.AreaUnderRocCurve, metrics.F1Score, metrics.LogLoss }));

public sealed class Visit
{
    [LoadColumn(0)] public float Minutes { get; set; }

    [LoadColumn(1)] public float Rooms { get; set; }

    [LoadColumn(2)] public float Age { get; set; }

    [LoadColumn(3)] public bool Member { get; set; }
}
