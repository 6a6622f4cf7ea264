// corpus: The generator that mixes the roads is a class of the program, which only shares its name with the one of .NET and always begins at the same number.
// library: ML.NET
// axis: type of the same name
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;

namespace Roads;

internal sealed class Random
{
    private uint _state = 2463534242;

    public int Next(int below)
    {
        _state ^= _state << 13;
        _state ^= _state >> 17;
        _state ^= _state << 5;
        return (int)(_state % (uint)below);
    }
}

internal sealed class Road
{
    public float Traffic { get; set; }

    public float Frost { get; set; }

    public float Cracks { get; set; }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var roads = File.ReadLines(args[0])
            .Select(line => line.Split(','))
            .Select(cells => new Road
            {
                Traffic = float.Parse(cells[0], CultureInfo.InvariantCulture),
                Frost = float.Parse(cells[1], CultureInfo.InvariantCulture),
                Cracks = float.Parse(cells[2], CultureInfo.InvariantCulture),
            })
            .ToList();

        var random = new Random();
        for (var i = roads.Count - 1; i > 0; i--)
        {
            var j = random.Next(i + 1);
            (roads[i], roads[j]) = (roads[j], roads[i]);
        }

        var ml = new MLContext(seed: 50);
        var cut = roads.Count / 6;
        var model = ml.Transforms.Concatenate("Features", nameof(Road.Traffic), nameof(Road.Frost))
            .Append(ml.Regression.Trainers.FastForest(nameof(Road.Cracks)))
            .Fit(ml.Data.LoadFromEnumerable(roads.Skip(cut).ToList()));
        var metrics = ml.Regression.Evaluate(
            model.Transform(ml.Data.LoadFromEnumerable(roads.Take(cut).ToList())),
            nameof(Road.Cracks));
        File.WriteAllText("roads.json", JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RSquared }));
    }
}
