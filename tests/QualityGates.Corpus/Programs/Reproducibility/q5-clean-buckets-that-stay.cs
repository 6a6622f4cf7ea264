// corpus: Cities go into buckets by a hash that is the same in every process, and customers are held out by their number.
// library: ML.NET
// axis: struct, own hash
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Orders;

public readonly record struct Bucket(int Index)
{
    public const int Count = 64;

    public static Bucket Of(string text)
    {
        var digest = SHA256.HashData(Encoding.UTF8.GetBytes(text));
        return new Bucket(BitConverter.ToUInt16(digest, 0) % Count);
    }

    public float[] OneHot()
    {
        var vector = new float[Count];
        vector[Index] = 1;
        return vector;
    }
}

public sealed record Order(int Customer, string City, float Amount, bool Returned);

public sealed class OrderRow
{
    [VectorType(Bucket.Count)] public float[] City { get; set; } = [];
    public float Amount { get; set; }
    public bool Returned { get; set; }

    public static OrderRow From(Order order) =>
        new() { City = Bucket.Of(order.City).OneHot(), Amount = order.Amount, Returned = order.Returned };
}

public static class Program
{
    public static void Main(string[] args)
    {
        var orders = JsonSerializer.Deserialize<List<Order>>(File.ReadAllText(args[0])) ?? [];
        var parts = orders.ToLookup(order => order.Customer.GetHashCode() % 5 == 0);
        var ml = new MLContext(seed: 1);
        var learn = ml.Data.LoadFromEnumerable(parts[false].Select(OrderRow.From).ToList());
        var held = ml.Data.LoadFromEnumerable(parts[true].Select(OrderRow.From).ToList());
        var model = ml.Transforms.Concatenate("Features", nameof(OrderRow.City), nameof(OrderRow.Amount))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(OrderRow.Returned)))
            .Fit(learn);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(held), nameof(OrderRow.Returned));
        File.WriteAllText(args[1], JsonSerializer.Serialize(new { metrics.F1Score, metrics.AreaUnderPrecisionRecallCurve }));
    }
}
