// corpus: The encoder of districts learns from the training listings and is applied to both parts.
// library: ML.NET
// axis: class, dictionary, own loop
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Rents;

public static class Program
{
    public static void Main()
    {
        var ml = new MLContext(seed: 7);
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Listing>("rents.csv", separatorChar: ',', hasHeader: true), testFraction: 0.2);
        var train = ml.Data.CreateEnumerable<Listing>(split.TrainSet, reuseRowObject: false).ToList();
        var test = ml.Data.CreateEnumerable<Listing>(split.TestSet, reuseRowObject: false).ToList();

        var encoder = new DistrictEncoder();
        encoder.Fit(train);
        encoder.Encode(train);
        encoder.Encode(test);

        var pipeline = ml.Transforms.Concatenate("Features", nameof(Listing.Rooms), nameof(Listing.SquareMetres), nameof(Listing.DistrictRent))
            .Append(ml.Regression.Trainers.FastTree(labelColumnName: nameof(Listing.Rent)));
        var model = pipeline.Fit(ml.Data.LoadFromEnumerable(train));
        var metrics = ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test)), labelColumnName: nameof(Listing.Rent));
        Console.WriteLine($"MAE {metrics.MeanAbsoluteError:F1}, RMSE {metrics.RootMeanSquaredError:F1}");
    }
}

public sealed class DistrictEncoder
{
    private readonly Dictionary<string, float> means = new();
    private float overall;

    public void Fit(IReadOnlyCollection<Listing> rows)
    {
        foreach (var district in rows.GroupBy(row => row.District))
        {
            means[district.Key] = district.Average(row => row.Rent);
        }
        overall = rows.Average(row => row.Rent);
    }

    public void Encode(IEnumerable<Listing> rows)
    {
        foreach (var row in rows)
        {
            row.DistrictRent = means.GetValueOrDefault(row.District, overall);
        }
    }
}

public sealed class Listing
{
    [LoadColumn(0)] public string District { get; set; } = "";
    [LoadColumn(1)] public float Rooms { get; set; }
    [LoadColumn(2)] public float SquareMetres { get; set; }
    [LoadColumn(3)] public float Rent { get; set; }
    [LoadColumn(4)] public float DistrictRent { get; set; }
}
