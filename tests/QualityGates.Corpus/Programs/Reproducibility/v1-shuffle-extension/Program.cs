using System.Globalization;
using Microsoft.ML;

namespace Flowers;

internal sealed class Flower
{
    public float PetalLength { get; set; }
    public float PetalWidth { get; set; }
    public string Label { get; set; } = "";

    public static Flower Parse(string line)
    {
        var cells = line.Split(',');
        return new Flower
        {
            PetalLength = float.Parse(cells[2], CultureInfo.InvariantCulture),
            PetalWidth = float.Parse(cells[3], CultureInfo.InvariantCulture),
            Label = cells[4],
        };
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var flowers = File.ReadAllLines(args[0]).Select(Flower.Parse).ToList();
        flowers.Shuffle();
        var cut = (int)(flowers.Count * 0.8);

        var ml = new MLContext(seed: 3);
        var train = ml.Data.LoadFromEnumerable(flowers.Take(cut));
        var test = ml.Data.LoadFromEnumerable(flowers.Skip(cut));
        var model = ml.Transforms.Concatenate("Features", nameof(Flower.PetalLength), nameof(Flower.PetalWidth))
            .Append(ml.Transforms.Conversion.MapValueToKey("Label"))
            .Append(ml.MulticlassClassification.Trainers.NaiveBayes())
            .Fit(train);
        Console.WriteLine(ml.MulticlassClassification.Evaluate(model.Transform(test)).MacroAccuracy);
    }
}
