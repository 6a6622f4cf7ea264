// corpus: Hash codes find things in caches and dictionaries and compare rows; what becomes a feature is a checksum, an enum or a number.
// library: ML.NET
// axis: record
using System.Text;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 14);
var seen = new HashSet<Listing>(new SameAddress());
var listings = ml.Data.CreateEnumerable<Listing>(ml.Data.LoadFromTextFile<Listing>("flats.csv", separatorChar: ',', hasHeader: true), reuseRowObject: false)
    .Where(seen.Add)
    .ToList();
var features = listings.Select(FeatureCache.Of).ToList();
var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(features), testFraction: 0.2);
var model = ml.Transforms.Concatenate("Features", nameof(Flat.Street), nameof(Flat.Floor), nameof(Flat.Kind))
    .Append(ml.Regression.Trainers.FastTree(labelColumnName: nameof(Flat.Rent)))
    .Fit(parts.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), labelColumnName: nameof(Flat.Rent));
Console.WriteLine($"{metrics.MeanAbsoluteError:F1} {metrics.RSquared:F2}");

internal enum FlatKind
{
    Flat,
    Loft,
}

internal sealed class Listing
{
    [LoadColumn(0)] public string Street { get; set; } = "";
    [LoadColumn(1)] public float Floor { get; set; }
    [LoadColumn(2)] public float Rent { get; set; }
}

internal sealed class SameAddress : IEqualityComparer<Listing>
{
    public bool Equals(Listing? x, Listing? y) => x?.Street == y?.Street && x?.Floor == y?.Floor;

    public int GetHashCode(Listing listing) => HashCode.Combine(listing.Street, listing.Floor);
}

internal sealed class Flat
{
    public float Street { get; set; }
    public float Floor { get; set; }
    public float Kind { get; set; }
    public float Rent { get; set; }
}

internal static class FeatureCache
{
    private static readonly Dictionary<int, Flat> Known = [];

    public static Flat Of(Listing listing)
    {
        var key = HashCode.Combine(listing.Street, listing.Floor, listing.Rent);
        if (!Known.TryGetValue(key, out var flat))
        {
            flat = new Flat
            {
                Street = Checksum(listing.Street) % 256,
                Floor = listing.Floor,
                Kind = (listing.Street.Contains("Mill", StringComparison.Ordinal) ? FlatKind.Loft : FlatKind.Flat).GetHashCode(),
                Rent = listing.Rent,
            };
            Known[key] = flat;
        }

        return flat;
    }

    private static uint Checksum(string text) => Encoding.UTF8.GetBytes(text).Aggregate(17u, (sum, value) => unchecked((sum * 31) + value));
}
