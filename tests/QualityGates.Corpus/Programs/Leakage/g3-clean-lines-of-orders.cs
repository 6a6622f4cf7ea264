// corpus: Orders are unrolled into their lines and two shops are put together without doubles; that makes the list longer, but copies no row.
// library: ML.NET
// axis: SelectMany, AddRange, DistinctBy
using Microsoft.ML;

namespace Parcels;

public sealed record OrderLine(string Sku, float Weight, float Volume, bool Returned);

public sealed record Order(string Number, string Shop, float Discount, IReadOnlyList<OrderLine> Lines);

public sealed class LineRow
{
    public string Order { get; set; } = "";

    public string Sku { get; set; } = "";

    public float Discount { get; set; }

    public float Weight { get; set; }

    public float Volume { get; set; }

    public bool Label { get; set; }
}

public static class Orders
{
    public static List<LineRow> Unroll(IEnumerable<Order> orders) =>
        orders.SelectMany(order => order.Lines, (order, line) => new LineRow
        {
            Order = order.Number,
            Sku = line.Sku,
            Discount = order.Discount,
            Weight = line.Weight,
            Volume = line.Volume,
            Label = line.Returned,
        })
        .DistinctBy(row => (row.Order, row.Sku))
        .ToList();
}

public sealed class ReturnModel(MLContext ml)
{
    public (double Area, double F1, double LogLoss) Evaluate(IEnumerable<Order> north, IEnumerable<Order> south)
    {
        var orders = new List<Order>();
        orders.AddRange(north);
        orders.AddRange(south);
        var rows = Orders.Unroll(orders.DistinctBy(order => order.Number));

        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(rows), 0.2, samplingKeyColumnName: nameof(LineRow.Order));
        var model = ml.Transforms.Concatenate("Features", nameof(LineRow.Discount), nameof(LineRow.Weight), nameof(LineRow.Volume))
            .Append(ml.BinaryClassification.Trainers.FastTree())
            .Fit(split.TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet));
        return (metrics.AreaUnderRocCurve, metrics.F1Score, metrics.LogLoss);
    }
}

public static class Program
{
    public static void Main()
    {
        var model = new ReturnModel(new MLContext(seed: 14));
        Console.WriteLine(model.Evaluate(Shop("north", 300, 1), Shop("south", 250, 2)));
    }

    private static List<Order> Shop(string name, int count, int seed)
    {
        var random = new Random(seed);
        return Enumerable.Range(0, count)
            .Select(i => new Order($"{name}-{i}", name, random.Next(30), Enumerable.Range(0, 1 + random.Next(4))
                .Select(n => new OrderLine($"S{n}", random.NextSingle() * 9, random.NextSingle(), random.Next(6) == 0))
                .ToList()))
            .ToList();
    }
}
