// corpus: A helper combines texts and a number to a hash code, which is the seed of the folds and another one in each process.
// library: ML.NET
// axis: helper method
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Seeds;

public sealed class Crop
{
    [LoadColumn(0)] public float Rain { get; set; }
    [LoadColumn(1)] public float Sun { get; set; }
    [LoadColumn(2)] public float Yield { get; set; }
}

internal static class Seeding
{
    public static int SeedFor(string model, string label, int folds) => HashCode.Combine(model, label, folds) & 0x7fff;
}

public sealed class CropFolds
{
    private readonly MLContext _ml = new(seed: 31);

    public (double Mae, double R2) Validate(string file)
    {
        var rows = _ml.Data.LoadFromTextFile<Crop>(file, ';');
        var pipeline = _ml.Transforms.Concatenate("Features", "Rain", "Sun")
            .Append(_ml.Regression.Trainers.FastTree("Yield"));
        var results = _ml.Regression.CrossValidate(rows, pipeline, 5, "Yield", seed: Seeding.SeedFor("tree", "Yield", 5)); // expect: MLQ1004
        return (results.Average(r => r.Metrics.MeanAbsoluteError), results.Average(r => r.Metrics.RSquared));
    }
}
