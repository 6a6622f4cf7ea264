// corpus: A generic experiment divides its rows into folds with a seed that its caller makes of a new Guid, so that no run can be compared with the last.
// library: ML.NET
// axis: seed as a parameter
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Gardens;

public sealed class Bed
{
    [LoadColumn(0)] public float Sun { get; set; }

    [LoadColumn(1)] public float Water { get; set; }

    [LoadColumn(2)] public float Compost { get; set; }

    [LoadColumn(3)] public float Kilos { get; set; }
}

internal sealed class Folds(MLContext ml)
{
    public (double Mean, double Explained) Judge<TRow>(string path, IEstimator<ITransformer> pipeline, string label, int seed)
    {
        var rows = ml.Data.LoadFromTextFile<TRow>(path, separatorChar: ';', hasHeader: true);
        var results = ml.Regression.CrossValidate(rows, pipeline, numberOfFolds: 5, labelColumnName: label, seed: seed); // expect: MLQ1004
        return (results.Average(fold => fold.Metrics.MeanAbsoluteError), results.Average(fold => fold.Metrics.RSquared));
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var ml = new MLContext(seed: 14);
        var pipeline = ml.Transforms.Concatenate("Features", nameof(Bed.Sun), nameof(Bed.Water), nameof(Bed.Compost))
            .Append(ml.Regression.Trainers.FastTree(nameof(Bed.Kilos)));
        var today = Guid.NewGuid().GetHashCode();
        var (mean, explained) = new Folds(ml).Judge<Bed>(Path.Combine(args[0], "beds.csv"), pipeline, nameof(Bed.Kilos), today);
        File.WriteAllText(Path.Combine(args[0], "beds.json"), JsonSerializer.Serialize(new { mean, explained }));
    }
}
