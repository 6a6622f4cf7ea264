// corpus: Each supplier's file is read in the culture it was written in, and the table of all is written in none.
// library: ML.NET
// axis: readers, strategy
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Milk;

public sealed record Supplier(string Name, string Culture, char Separator);

public sealed class Delivery
{
    public string Supplier { get; set; } = "";
    public float Litres { get; set; }
    public float Fat { get; set; }
    public float Price { get; set; }
}

public sealed class DeliveryReader(Supplier supplier)
{
    private readonly CultureInfo _culture = CultureInfo.GetCultureInfo(supplier.Culture);

    public IEnumerable<Delivery> Read(TextReader text)
    {
        while (text.ReadLine() is { Length: > 0 } line)
        {
            var cells = line.Split(supplier.Separator);
            yield return new Delivery
            {
                Supplier = supplier.Name,
                Litres = Number(cells[0]),
                Fat = Number(cells[1]),
                Price = Number(cells[2]),
            };
        }
    }

    private float Number(string cell) => float.Parse(cell.Trim(), NumberStyles.Float | NumberStyles.AllowThousands, _culture);
}

public static class Program
{
    private static readonly Supplier[] Suppliers = [new("north", "da-DK", ';'), new("south", "it-IT", ';'), new("west", "en-IE", ',')];

    public static void Main(string[] args)
    {
        var deliveries = Suppliers.SelectMany(supplier => FromFile(supplier, Path.Combine(args[0], $"{supplier.Name}.txt"))).ToList();
        File.WriteAllLines(Path.Combine(args[0], "all.csv"), deliveries.Select(delivery => FormattableString.Invariant(
            $"{delivery.Supplier},{delivery.Litres},{delivery.Fat},{delivery.Price}")));

        var ml = new MLContext(seed: 1);
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(deliveries), testFraction: 0.2);
        var model = ml.Transforms.Categorical.OneHotEncoding("Origin", nameof(Delivery.Supplier))
            .Append(ml.Transforms.Concatenate("Features", "Origin", nameof(Delivery.Litres), nameof(Delivery.Fat)))
            .Append(ml.Regression.Trainers.FastForest(nameof(Delivery.Price)))
            .Fit(parts.TrainSet);
        Save(ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Delivery.Price)), Path.Combine(args[0], "price.txt"));
    }

    private static List<Delivery> FromFile(Supplier supplier, string file)
    {
        using var text = new StreamReader(file);
        return new DeliveryReader(supplier).Read(text).ToList();
    }

    private static void Save(RegressionMetrics metrics, string file) => File.WriteAllText(
        file, string.Create(CultureInfo.InvariantCulture, $"mae={metrics.MeanAbsoluteError}\nrmse={metrics.RootMeanSquaredError}\n"));
}
