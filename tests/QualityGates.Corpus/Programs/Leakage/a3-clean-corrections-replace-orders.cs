// corpus: Amended orders are put behind the others in their new form and then replace them, as each number is kept once before the orders are divided.
// library: ML.NET
// axis: console, query
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;

var ml = new MLContext(seed: 9);
var orders = File.ReadLines(args[0]).Skip(1).Select(Order.Of).ToList();
var current = orders
    .Concat(orders.Where(order => order.Amended > 0).Select(order => order.AsAmended()))
    .Reverse()
    .DistinctBy(order => order.Number)
    .ToList();

var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(current), testFraction: 0.2);
var model = ml.Transforms.Concatenate("Features", nameof(Order.Amount), nameof(Order.Items), nameof(Order.Distance))
    .Append(ml.Regression.Trainers.FastTree(nameof(Order.Days)))
    .Fit(parts.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Order.Days));
File.WriteAllText("orders.json", JsonSerializer.Serialize(new { orders = current.Count, metrics.MeanAbsoluteError, metrics.RSquared }));

internal sealed record Order
{
    public string Number { get; init; } = "";

    public float Amount { get; init; }

    public float Amended { get; init; }

    public float Items { get; init; }

    public float Distance { get; init; }

    public float Days { get; init; }

    public static Order Of(string line)
    {
        var cells = line.Split(',');
        return new Order
        {
            Number = cells[0],
            Amount = float.Parse(cells[1], CultureInfo.InvariantCulture),
            Amended = float.Parse(cells[2], CultureInfo.InvariantCulture),
            Items = float.Parse(cells[3], CultureInfo.InvariantCulture),
            Distance = float.Parse(cells[4], CultureInfo.InvariantCulture),
            Days = float.Parse(cells[5], CultureInfo.InvariantCulture),
        };
    }

    public Order AsAmended() => this with { Amount = Amended };
}
