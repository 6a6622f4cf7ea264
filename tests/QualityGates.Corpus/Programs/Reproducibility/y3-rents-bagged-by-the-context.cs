// corpus: An ensemble of additive models for rents takes each sample with replacement from a shared context without a seed, and gives none to the call.
// library: ML.NET
// axis: LINQ pipeline
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Rents;

internal static class Shared
{
    public static MLContext Context { get; } = new MLContext();
}

internal sealed class Flat
{
    public float Rooms { get; set; }

    public float Metres { get; set; }

    public float Built { get; set; }

    public float Rent { get; set; }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var flats = File.ReadLines(args[0]).Skip(1).Select(Read).ToList();
        var cut = flats.Count * 4 / 5;
        var train = Shared.Context.Data.LoadFromEnumerable(flats.GetRange(0, cut));
        var test = flats.GetRange(cut, flats.Count - cut);

        var members = Enumerable.Range(0, 15)
            .Select(_ => Member(train))
            .ToList();
        var heldOut = Shared.Context.Data.LoadFromEnumerable(test);
        var scores = members.Select(member => member.Transform(heldOut).GetColumn<float>("Score").ToArray()).ToList();
        var errors = test.Select((flat, row) => scores.Average(of => of[row]) - flat.Rent).ToList();
        var report = new
        {
            Absolute = errors.Average(error => Math.Abs(error)),
            Square = errors.Average(error => error * error),
        };
        File.WriteAllText(args[1], JsonSerializer.Serialize(report));
    }

    private static ITransformer Member(IDataView train)
    {
        var sample = Shared.Context.Data.BootstrapSample(train); // expect: MLQ1005
        return Shared.Context.Transforms.Concatenate("Features", "Rooms", "Metres", "Built")
            .Append(Shared.Context.Regression.Trainers.Gam(labelColumnName: "Rent"))
            .Fit(sample);
    }

    private static Flat Read(string line)
    {
        var cells = line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray();
        return new Flat { Rooms = cells[0], Metres = cells[1], Built = cells[2], Rent = cells[3] };
    }
}
