// corpus: A hash of a name picks the part of a row and becomes a feature, and a generator is drawn anew whenever rows are read.
// library: ML.NET
// axis: record hash, lazy sequence, expression bodies
using System.Text.Json;
using Microsoft.ML;

var ml = new MLContext(seed: 70);
var orders = JsonSerializer.Deserialize<Order[]>(File.ReadAllText("orders.json"))!;
var noise = new Random(7);
var noisy = orders.Where(static o => !Bucket.Held(o)).Select(o => new Row // expect: MLQ1010
{
    Amount = o.Amount + (float)noise.NextDouble(),
    City = HashCode.Combine(o.City, o.Country) & 1023, // expect: MLQ1009
    Returned = o.Returned,
});
var held = orders.Where(Bucket.Held).Select(static o => new Row { Amount = o.Amount, City = o.City.GetHashCode() & 1023, Returned = o.Returned }).ToList(); // expect: MLQ1009
var train = ml.Data.LoadFromEnumerable(noisy);
var model = ml.Transforms.Concatenate("Features", nameof(Row.Amount), nameof(Row.City))
    .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Row.Returned)))
    .Fit(train);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(held)), nameof(Row.Returned));
File.WriteAllText("orders-report.json", JsonSerializer.Serialize(new { metrics.F1Score, metrics.AreaUnderRocCurve }));

internal static class Bucket
{
    public static bool Held(Order order) => (uint)order.Customer.GetHashCode() % 10 < 2; // expect: MLQ1009
}

internal sealed record Order(string Customer, string City, string Country, float Amount, bool Returned);

internal sealed class Row
{
    public float Amount { get; set; }

    public float City { get; set; }

    public bool Returned { get; set; }
}
