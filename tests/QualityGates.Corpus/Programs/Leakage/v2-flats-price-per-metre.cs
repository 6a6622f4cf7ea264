// corpus: A reader computes the price per square metre from the price of the same flat and the pipeline predicts the price with it.
// library: ML.NET
// axis: derived property, reader in another class
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Flats;

public sealed class Flat
{
    public float Area { get; set; }
    public float Floor { get; set; }
    public float Price { get; set; }
    public float PricePerMetre { get; set; }
}

public static class FlatReader
{
    public static List<Flat> Read(string path)
    {
        var flats = new List<Flat>();
        foreach (var line in File.ReadLines(path).Skip(1))
        {
            var cells = line.Split(';');
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

public sealed class FlatPricing(MLContext ml)
{
    public RegressionMetrics Train(string path)
    {
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(FlatReader.Read(path)), testFraction: 0.2);
        var features = ml.Transforms.Concatenate("Features", "Area", "Floor", "PricePerMetre"); // expect: MLQ2008
        var model = features.Append(ml.Regression.Trainers.FastForest("Price")).Fit(split.TrainSet);
        return ml.Regression.Evaluate(model.Transform(split.TestSet), "Price");
    }
}
