// corpus: Noise of Math.NET and the order of gear boxes come from generators whose seeds stand in the settings file of the run, which is right.
// library: ML.NET, Math.NET
// axis: settings
using System.Globalization;
using System.Text.Json;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.Random;
using Microsoft.ML;

namespace GearBoxes;

internal sealed record RunSettings(int Seed, double Noise, int Copies, string Data, string Report);

internal sealed class GearBox
{
    public float Torque { get; set; }

    public float Vibration { get; set; }

    public float Hours { get; set; }

    public GearBox Shaken(Normal noise) => new()
    {
        Torque = Torque + (float)noise.Sample(),
        Vibration = Vibration + (float)noise.Sample(),
        Hours = Hours,
    };
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var settings = JsonSerializer.Deserialize<RunSettings>(File.ReadAllText(args[0]))
            ?? throw new InvalidDataException("The settings are empty.");
        var boxes = File.ReadLines(settings.Data).Skip(1).Select(Read).ToArray();
        new Random(settings.Seed).Shuffle(boxes);

        var cut = boxes.Length * 4 / 5;
        var noise = new Normal(0.0, settings.Noise, new MersenneTwister(settings.Seed + 1));
        var train = boxes[..cut].ToList();
        for (var copy = 0; copy < settings.Copies; copy++)
        {
            train.AddRange(boxes[..cut].Select(box => box.Shaken(noise)));
        }

        var ml = new MLContext(settings.Seed);
        var model = ml.Transforms.Concatenate("Features", nameof(GearBox.Torque), nameof(GearBox.Vibration))
            .Append(ml.Regression.Trainers.FastForest(labelColumnName: nameof(GearBox.Hours)))
            .Fit(ml.Data.LoadFromEnumerable(train));
        var test = ml.Data.LoadFromEnumerable(boxes[cut..]);
        var metrics = ml.Regression.Evaluate(model.Transform(test), labelColumnName: nameof(GearBox.Hours));
        File.WriteAllText(settings.Report, JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError }));
    }

    private static GearBox Read(string line)
    {
        var cells = line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray();
        return new GearBox { Torque = cells[0], Vibration = cells[1], Hours = cells[2] };
    }
}
