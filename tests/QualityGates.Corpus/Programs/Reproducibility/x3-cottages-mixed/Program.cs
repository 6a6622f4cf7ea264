// corpus: Cottages are mixed in place by an extension method in another file with a generator that is seeded by the tick count, and then cut into train and test.
// library: ML.NET
// axis: extension method, two files
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;

namespace Cottages;

internal sealed class Cottage
{
    public float Beds { get; set; }

    public float Distance { get; set; }

    public float Rent { get; set; }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var cottages = File.ReadLines(args[0]).Skip(1).Select(Parse).ToList();
        cottages.Mix(new Random(Environment.TickCount)); // expect: MLQ1004
        var cut = cottages.Count * 4 / 5;
        var ml = new MLContext(seed: 3);
        var train = ml.Data.LoadFromEnumerable(cottages.GetRange(0, cut));
        var test = ml.Data.LoadFromEnumerable(cottages.GetRange(cut, cottages.Count - cut));
        var model = ml.Transforms.Concatenate("Features", nameof(Cottage.Beds), nameof(Cottage.Distance))
            .Append(ml.Regression.Trainers.FastTreeTweedie(nameof(Cottage.Rent)))
            .Fit(train);
        var metrics = ml.Regression.Evaluate(model.Transform(test), nameof(Cottage.Rent));
        File.WriteAllText("cottages.json", JsonSerializer.Serialize(metrics));
    }

    private static Cottage Parse(string line)
    {
        var cells = line.Split(';');
        return new Cottage
        {
            Beds = float.Parse(cells[0], CultureInfo.InvariantCulture),
            Distance = float.Parse(cells[1], CultureInfo.InvariantCulture),
            Rent = float.Parse(cells[2], CultureInfo.InvariantCulture),
        };
    }
}
