// corpus: Ratings of recipes are handed to a table; a number that does not parse is reported, a line that is too short is not.
// library: ML.NET
// axis: several catches, rows handed on
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Trainers;

namespace Recipes;

public sealed class Rating
{
    public string Cook { get; set; } = "";

    public string Recipe { get; set; } = "";

    public float Stars { get; set; }
}

public sealed class RatingTable
{
    private readonly List<Rating> _ratings = [];

    public IReadOnlyList<Rating> Ratings => _ratings;

    public void Put(string cook, string recipe, float stars) =>
        _ratings.Add(new Rating { Cook = cook, Recipe = recipe, Stars = stars });
}

public static class Program
{
    public static void Main(string[] args)
    {
        var table = new RatingTable();
        var number = 0;
        foreach (var line in File.ReadLines(args[0]))
        {
            number++;
            try
            {
                var cells = line.Split('\t');
                table.Put(cells[0], cells[1], float.Parse(cells[2], CultureInfo.InvariantCulture));
            }
            catch (FormatException error)
            {
                Console.Error.WriteLine($"Line {number}: {error.Message}");
            }
            catch (IndexOutOfRangeException) // expect: MLQ4004
            {
            }
        }

        var ml = new MLContext(seed: 12);
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(table.Ratings), testFraction: 0.1);
        var options = new MatrixFactorizationTrainer.Options
        {
            LabelColumnName = nameof(Rating.Stars),
            MatrixColumnIndexColumnName = "CookKey",
            MatrixRowIndexColumnName = "RecipeKey",
            NumberOfThreads = 1,
        };
        var model = ml.Transforms.Conversion.MapValueToKey("CookKey", nameof(Rating.Cook))
            .Append(ml.Transforms.Conversion.MapValueToKey("RecipeKey", nameof(Rating.Recipe)))
            .Append(ml.Recommendation().Trainers.MatrixFactorization(options))
            .Fit(split.TrainSet);
        var metrics = ml.Recommendation().Evaluate(model.Transform(split.TestSet), labelColumnName: nameof(Rating.Stars));
        Console.WriteLine($"RMSE {metrics.RootMeanSquaredError:F3}, MAE {metrics.MeanAbsoluteError:F3}");
        File.WriteAllText(args[1], JsonSerializer.Serialize(metrics));
    }
}
