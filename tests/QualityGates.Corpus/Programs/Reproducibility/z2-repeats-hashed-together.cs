// corpus: Each repeat of a cross-validation gets the hash of its name and number as the seed, and such hashes change with every process.
// library: ML.NET
// axis: experiment class
using System.Text.Json;
using Microsoft.ML;

namespace Bees;

internal sealed class Colony
{
    public float Weight { get; set; }

    public float Mites { get; set; }

    public float Feed { get; set; }

    public bool Survived { get; set; }
}

internal sealed class RepeatedValidation(MLContext ml, string name)
{
    public List<Repeat> Run(IDataView colonies, int repeats)
    {
        var pipeline = ml.Transforms.Concatenate("Features", nameof(Colony.Weight), nameof(Colony.Mites), nameof(Colony.Feed))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Colony.Survived), numberOfTrees: 25));
        var results = new List<Repeat>();
        for (var repeat = 0; repeat < repeats; repeat++)
        {
            var seed = HashCode.Combine(name, repeat);
            var folds = ml.BinaryClassification.CrossValidate(colonies, pipeline, numberOfFolds: 5, nameof(Colony.Survived), seed: seed); // expect: MLQ1004
            results.Add(new Repeat(
                repeat,
                folds.Average(fold => fold.Metrics.AreaUnderRocCurve),
                folds.Average(fold => fold.Metrics.F1Score)));
        }

        return results;
    }
}

internal sealed record Repeat(int Number, double Auc, double F1);

internal static class Program
{
    private static void Main(string[] args)
    {
        var ml = new MLContext(seed: 3);
        var colonies = JsonSerializer.Deserialize<List<Colony>>(File.ReadAllText(args[0])) ?? [];
        var results = new RepeatedValidation(ml, "colonies").Run(ml.Data.LoadFromEnumerable(colonies), repeats: 10);
        File.WriteAllText(args[1], JsonSerializer.Serialize(results));
    }
}
