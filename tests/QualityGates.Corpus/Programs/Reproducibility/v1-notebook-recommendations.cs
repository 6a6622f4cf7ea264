// corpus: A notebook turned into a script: seeded, sorted, invariant, one thread; everything as it should be.
// library: ML.NET
// axis: top-level
// scores: MLQ1006
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Trainers;

const int Seed = 20240501;
var context = new MLContext(Seed);

var ratings = Directory.GetFiles(args[0], "ratings-*.txt")
    .OrderBy(file => file, StringComparer.Ordinal)
    .SelectMany(File.ReadLines)
    .Select(line => line.Split("::"))
    .Select(cells => new Rating { User = cells[0], Film = cells[1], Label = float.Parse(cells[2], CultureInfo.InvariantCulture) })
    .ToArray();
new Random(Seed).Shuffle(ratings);

var test = context.Data.LoadFromEnumerable(ratings[..1000]);
var train = context.Data.LoadFromEnumerable(ratings[1000..]);
var pipeline = context.Transforms.Conversion.MapValueToKey("UserKey", "User")
    .Append(context.Transforms.Conversion.MapValueToKey("FilmKey", "Film"))
    .Append(context.Recommendation().Trainers.MatrixFactorization(new MatrixFactorizationTrainer.Options
    {
        LabelColumnName = "Label",
        MatrixColumnIndexColumnName = "UserKey",
        MatrixRowIndexColumnName = "FilmKey",
        NumberOfIterations = 40,
        NumberOfThreads = 1,
    }));
var model = pipeline.Fit(train);
var metrics = context.Recommendation().Evaluate(model.Transform(test));
Console.WriteLine(FormattableString.Invariant($"RMSE {metrics.RootMeanSquaredError:F4}"));
File.AppendAllText("runs.csv", FormattableString.Invariant($"{Seed},{metrics.RootMeanSquaredError},{metrics.RSquared}\n"));

internal sealed class Rating
{
    public string User { get; set; } = "";
    public string Film { get; set; } = "";
    public float Label { get; set; }
}
