// corpus: Each battery is given the number of its fold by a generator without seed, and folds are filtered by it.
// library: ML.NET
// axis: service
using System.Text.Json;
using Microsoft.ML;

namespace Cells;

public sealed class Battery
{
    public float Cycles { get; set; }

    public float Temperature { get; set; }

    public float Current { get; set; }

    public float Capacity { get; set; }
}

public sealed class CapacityValidation(MLContext ml, int folds)
{
    public IReadOnlyList<FoldResult> Run(IReadOnlyList<Battery> batteries)
    {
        var random = new Random(); // expect: MLQ1002
        var foldOf = new int[batteries.Count];
        for (var i = 0; i < foldOf.Length; i++)
        {
            foldOf[i] = random.Next(folds);
        }

        var results = new List<FoldResult>();
        for (var fold = 0; fold < folds; fold++)
        {
            var train = batteries.Where((_, i) => foldOf[i] != fold).ToList();
            var test = batteries.Where((_, i) => foldOf[i] == fold).ToList();
            results.Add(Validate(fold, train, test));
        }

        return results;
    }

    private FoldResult Validate(int fold, List<Battery> train, List<Battery> test)
    {
        var model = ml.Transforms.Concatenate("Features", nameof(Battery.Cycles), nameof(Battery.Temperature), nameof(Battery.Current))
            .Append(ml.Regression.Trainers.Gam(nameof(Battery.Capacity)))
            .Fit(ml.Data.LoadFromEnumerable(train));
        var metrics = ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test)), nameof(Battery.Capacity));
        return new FoldResult(fold, metrics.MeanAbsoluteError, metrics.RootMeanSquaredError);
    }
}

public sealed record FoldResult(int Fold, double Mae, double Rmse);

internal static class Program
{
    private static void Main(string[] args)
    {
        var batteries = JsonSerializer.Deserialize<Battery[]>(File.ReadAllText(args[0])) ?? [];
        var results = new CapacityValidation(new MLContext(seed: 100), folds: 10).Run(batteries);
        File.WriteAllText("folds.json", JsonSerializer.Serialize(results));
        Console.WriteLine($"mae {results.Average(result => result.Mae):F4}, rmse {results.Average(result => result.Rmse):F4}");
    }
}
