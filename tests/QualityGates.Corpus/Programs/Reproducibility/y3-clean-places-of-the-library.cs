// corpus: Rows of bridges are put into an order of the generators TorchSharp and NumSharp share, both of which have a seed, which is right.
// library: ML.NET, TorchSharp, NumSharp
// axis: console
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;
using NumSharp;
using TorchSharp;

namespace Bridges;

internal sealed class Bridge
{
    public float Span { get; set; }

    public float Age { get; set; }

    public float Load { get; set; }

    public float Wear { get; set; }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        torch.manual_seed(16);
        np.random.seed(16);
        var bridges = File.ReadLines(args[0]).Skip(1).Select(Read).ToArray();

        using var order = torch.randperm(bridges.Length);
        var mixed = order.data<long>().ToArray().Select(place => bridges[place]).ToArray();
        var cut = mixed.Length * 4 / 5;

        var places = np.random.randint(0, cut, cut).ToArray<int>();
        var bag = places.Select(place => mixed[place]).ToList();

        var ml = new MLContext(seed: 16);
        var model = ml.Transforms.Concatenate("Features", nameof(Bridge.Span), nameof(Bridge.Age), nameof(Bridge.Load))
            .Append(ml.Regression.Trainers.FastTree(labelColumnName: nameof(Bridge.Wear)))
            .Fit(ml.Data.LoadFromEnumerable(bag));
        var test = ml.Data.LoadFromEnumerable(mixed[cut..]);
        var metrics = ml.Regression.Evaluate(model.Transform(test), labelColumnName: nameof(Bridge.Wear));
        File.WriteAllText(args[1], JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RSquared }));
    }

    private static Bridge Read(string line)
    {
        var cells = line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray();
        return new Bridge { Span = cells[0], Age = cells[1], Load = cells[2], Wear = cells[3] };
    }
}
