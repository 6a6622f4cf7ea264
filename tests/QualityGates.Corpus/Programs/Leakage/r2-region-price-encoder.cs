// corpus: The encoder learns the mean rent of each district from all listings, those that are tested on too.
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
        var listings = ml.Data.CreateEnumerable<Listing>(ml.Data.LoadFromTextFile<Listing>("rents.csv", separatorChar: ',', hasHeader: true), reuseRowObject: false).ToList();

        var encoder = new DistrictEncoder();
        encoder.Fit(listings); // expect: MLQ2001
        encoder.Encode(listings);

        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(listings), testFraction: 0.2);
        var pipeline = ml.Transforms.Concatenate("Features", nameof(Listing.Rooms), nameof(Listing.SquareMetres), nameof(Listing.DistrictRent))
            .Append(ml.Regression.Trainers.FastTree(labelColumnName: nameof(Listing.Rent)));
        var model = pipeline.Fit(split.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), labelColumnName: nameof(Listing.Rent));
        Console.WriteLine($"MAE {metrics.MeanAbsoluteError:F1}, RMSE {metrics.RootMeanSquaredError:F1}");
    }
}

public sealed class DistrictEncoder
{
    private readonly Dictionary<string, float> means = new();
    private float overall;

    public void Fit(IReadOnlyCollection<Listing> rows)
    {
        var sums = new Dictionary<string, (double Sum, int Count)>();
        var total = 0.0;
        foreach (var row in rows)
        {
            var (sum, count) = sums.GetValueOrDefault(row.District);
            sums[row.District] = (sum + row.Rent, count + 1);
            total += row.Rent;
        }
        foreach (var (district, (sum, count)) in sums)
        {
            means[district] = (float)(sum / count);
        }
        overall = (float)(total / rows.Count);
    }

    public void Encode(IEnumerable<Listing> rows)
    {
        foreach (var row in rows)
        {
            row.DistrictRent = means.TryGetValue(row.District, out var mean) ? mean : overall;
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
