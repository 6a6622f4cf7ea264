// corpus: A stable hash picks the part, hash codes only serve equality and a cache, and noisy rows are made once.
// library: ML.NET
// axis: override of GetHashCode, memo, materialised rows
using System.Text;
using System.Text.Json;
using Microsoft.ML;

var ml = new MLContext(seed: 70);
var orders = JsonSerializer.Deserialize<Order[]>(File.ReadAllText("orders.json"))!;
var noise = new Random(7);
var cache = new Dictionary<Place, float>();
var train = orders.Where(static o => !Bucket.Held(o)).Select(o => new Row
{
    Amount = o.Amount + (float)noise.NextDouble(),
    City = Code(o),
    Returned = o.Returned,
}).ToArray();
var held = orders.Where(Bucket.Held).Select(o => new Row { Amount = o.Amount, City = Code(o), Returned = o.Returned }).ToArray();
var model = ml.Transforms.Concatenate("Features", nameof(Row.Amount), nameof(Row.City))
    .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Row.Returned)))
    .Fit(ml.Data.LoadFromEnumerable(train));
var metrics = ml.BinaryClassification.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(held)), nameof(Row.Returned));
File.WriteAllText("orders-report.json", JsonSerializer.Serialize(new { metrics.F1Score, metrics.AreaUnderRocCurve }));

float Code(Order order)
{
    var place = new Place(order.City, order.Country);
    if (!cache.TryGetValue(place, out var code))
    {
        cache[place] = code = Bucket.Stable(order.City + "/" + order.Country) & 1023;
    }

    return code;
}

internal static class Bucket
{
    public static bool Held(Order order) => Stable(order.Customer) % 10 < 2;

    public static uint Stable(string text)
    {
        var hash = 2166136261u;
        foreach (var b in Encoding.UTF8.GetBytes(text))
        {
            hash = (hash ^ b) * 16777619u;
        }

        return hash;
    }
}

internal readonly struct Place(string city, string country) : IEquatable<Place>
{
    private readonly string _city = city;
    private readonly string _country = country;

    public bool Equals(Place other) => _city == other._city && _country == other._country;

    public override bool Equals(object? obj) => obj is Place other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(_city, _country);
}

internal sealed record Order(string Customer, string City, string Country, float Amount, bool Returned);

internal sealed class Row
{
    public float Amount { get; set; }

    public float City { get; set; }

    public bool Returned { get; set; }
}
