// corpus: All rows of a view go through the engine one after the other, and a preview is left in the program that is shipped.
// library: ML.NET
// axis: console
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var stays = ml.Data.LoadFromTextFile<Stay>(args[0], separatorChar: ',', hasHeader: true);
var parts = ml.Data.TrainTestSplit(stays, testFraction: 0.2);
var model = ml.Transforms.Concatenate("Features", nameof(Stay.Nights), nameof(Stay.Guests))
    .Append(ml.Regression.Trainers.FastTree(nameof(Stay.Spent)))
    .Fit(parts.TrainSet);
var scored = model.Transform(parts.TestSet);
Console.WriteLine(scored.Preview(10).ColumnView.Length); // expect: MLQ6009
var metrics = ml.Regression.Evaluate(scored, nameof(Stay.Spent));
File.WriteAllText(args[2], JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RSquared }));

var season = ml.Data.LoadFromTextFile<Stay>(args[1], separatorChar: ',', hasHeader: true);
using var engine = ml.Model.CreatePredictionEngine<Stay, Spending>(model);
var total = 0f;
foreach (var stay in ml.Data.CreateEnumerable<Stay>(season, reuseRowObject: true))
{
    total += engine.Predict(stay).Score; // expect: MLQ6003
}

Console.WriteLine(FormattableString.Invariant($"the season brings {total:F0}"));

public sealed class Stay
{
    [LoadColumn(0)] public float Nights { get; set; }

    [LoadColumn(1)] public float Guests { get; set; }

    [LoadColumn(2)] public float Spent { get; set; }
}

public sealed class Spending
{
    public float Score { get; set; }
}
