// corpus: Lines are parsed and summed in parallel, waits are drawn from the shared generator, and the rows are shuffled in one thread.
// library: ML.NET
// axis: PLINQ
using System.Globalization;
using Microsoft.ML;

var lines = await Task.WhenAll(new[] { "north", "south", "west" }.Select(ReadAsync));
var flows = lines
    .SelectMany(part => part)
    .AsParallel()
    .AsOrdered()
    .Select(Parse)
    .ToArray();
var mean = flows.AsParallel().Sum(flow => (double)flow.Litres) / flows.Length;
Console.WriteLine($"{flows.Length} flows of {mean:F1} litres");

new Random(31).Shuffle(flows);
var cut = flows.Length / 4;
var ml = new MLContext(seed: 31);
var model = ml.Transforms.Concatenate("Features", nameof(Flow.Pressure), nameof(Flow.Width))
    .Append(ml.Regression.Trainers.FastForest(nameof(Flow.Litres)))
    .Fit(ml.Data.LoadFromEnumerable(flows[cut..]));
var metrics = ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(flows[..cut])), nameof(Flow.Litres));
Console.WriteLine($"R² {metrics.RSquared:F3}");

static async Task<string[]> ReadAsync(string part)
{
    await Task.Delay(Random.Shared.Next(50));
    return await File.ReadAllLinesAsync($"{part}.csv");
}

static Flow Parse(string line)
{
    var cells = line.Split(',');
    return new Flow
    {
        Pressure = float.Parse(cells[0], CultureInfo.InvariantCulture),
        Width = float.Parse(cells[1], CultureInfo.InvariantCulture),
        Litres = float.Parse(cells[2], CultureInfo.InvariantCulture),
    };
}

internal sealed class Flow
{
    public float Pressure { get; set; }

    public float Width { get; set; }

    public float Litres { get; set; }
}
