// corpus: The price by the square metre is worked out from the price that is to be predicted, and is a feature.
// library: ML.NET
// axis: property, expression, class
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Flats;

public static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 1);
        var flats = ml.Data.LoadFromEnumerable(FlatReader.Read(args[0]));
        var split = ml.Data.TrainTestSplit(flats, testFraction: 0.2);
        var features = new[] { nameof(Flat.Area), nameof(Flat.Floor), nameof(Flat.PricePerMetre) };
        var model = ml.Transforms.Concatenate("Features", features) // expect: MLQ2008
            .Append(ml.Regression.Trainers.LightGbm(labelColumnName: nameof(Flat.Price)))
            .Fit(split.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), nameof(Flat.Price));
        Console.WriteLine($"{metrics.MeanAbsoluteError:F0} {metrics.RSquared:F3}");
    }
}

public static class FlatReader
{
    public static List<Flat> Read(string path)
    {
        var flats = new List<Flat>();
        foreach (var line in File.ReadLines(path))
        {
            var cells = line.Split('\t');
            var flat = new Flat
            {
                Area = float.Parse(cells[0], CultureInfo.InvariantCulture),
                Floor = float.Parse(cells[1], CultureInfo.InvariantCulture),
                Price = float.Parse(cells[2], CultureInfo.InvariantCulture),
            };
            flat.PricePerMetre = flat.Price / flat.Area;
            flats.Add(flat);
        }
        return flats;
    }
}

public sealed class Flat
{
    public float Area { get; set; }
    public float Floor { get; set; }
    public float Price { get; set; }
    public float PricePerMetre { get; set; }
}
