// corpus: Buckets by a hash of the program's own, by SHA-256 and by the hash of enums and numbers; folds by a key that is a number.
// library: ML.NET
// axis: several
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Microsoft.ML;

namespace OwnHash;

public enum Channel
{
    Web,
    Shop,
}

public sealed class Purchase
{
    public int Customer { get; set; }
    public float Bucket { get; set; }
    public float Channel { get; set; }
    public float Amount { get; set; }
}

public sealed class Purchases(MLContext ml)
{
    public double Measure(IEnumerable<(int Customer, string Product, Channel Channel, float Amount)> log)
    {
        var rows = log.Select(entry => new Purchase
        {
            Customer = entry.Customer,
            Bucket = Stable(entry.Product) % 128,
            Channel = entry.Channel.GetHashCode(),
            Amount = entry.Amount,
        }).ToList();
        var test = rows.Where(row => (row.Customer.GetHashCode() & int.MaxValue) % 5 == 0).ToList();
        var train = rows.Where(row => (row.Customer.GetHashCode() & int.MaxValue) % 5 != 0).ToList();
        var model = ml.Transforms.Concatenate("Features", "Bucket", "Channel")
            .Append(ml.Regression.Trainers.FastTree("Amount"))
            .Fit(ml.Data.LoadFromEnumerable(train));
        return ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test)), "Amount").RSquared;
    }

    private static uint Stable(string text) => BinaryPrimitives.ReadUInt32LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
