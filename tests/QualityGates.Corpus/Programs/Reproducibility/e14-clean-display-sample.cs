// corpus: Unseeded draws choose which scored rows are shown, a port and a correlation id; the data never sees them.
// library: ML.NET
// axis: trap, display, ids
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 3);
var rows = ml.Data.LoadFromTextFile<House>(args[0], ',', true);
var parts = ml.Data.TrainTestSplit(rows, 0.2);
var model = ml.Transforms.Concatenate("Features", "Rooms", "Area").Append(ml.Regression.Trainers.FastTreeTweedie("Price")).Fit(parts.TrainSet);
var scored = model.Transform(parts.TestSet);
var metrics = ml.Regression.Evaluate(scored, "Price");
Console.WriteLine($"{Guid.NewGuid():N} R2 {metrics.RSquared:F3} RMSE {metrics.RootMeanSquaredError:F1}");

var random = new Random();
var shown = ml.Data.CreateEnumerable<Scored>(scored, reuseRowObject: false).ToList();
for (var i = 0; i < 5; i++)
{
    var row = shown[random.Next(shown.Count)];
    Console.WriteLine($"{row.Price:F0} predicted as {row.Score:F0}");
}

Console.WriteLine($"dashboard on http://localhost:{5000 + Random.Shared.Next(1000)}/");

internal sealed class House
{
    [LoadColumn(0)] public float Rooms { get; set; }
    [LoadColumn(1)] public float Area { get; set; }
    [LoadColumn(2)] public float Price { get; set; }
}

internal sealed class Scored
{
    public float Price { get; set; }
    public float Score { get; set; }
}
