// corpus: Rows of second-hand bicycles are read by TryParse, whose answer nobody looks at.
// library: ML.NET
// axis: repository class
using System.Globalization;
using Microsoft.ML;

namespace Bicycles;

public sealed class Offer
{
    public string Brand { get; set; } = "";

    public float Gears { get; set; }

    public float Age { get; set; }

    public float Price { get; set; }

    public static Offer Of(string line)
    {
        var cells = line.Split(';');
        float.TryParse(cells[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var gears); // expect: MLQ4004
        float.TryParse(cells[2], NumberStyles.Float, CultureInfo.InvariantCulture, out var age); // expect: MLQ4004
        if (!float.TryParse(cells[3], NumberStyles.Float, CultureInfo.InvariantCulture, out var price))
        {
            throw new FormatException($"'{cells[3]}' is no price.");
        }

        return new Offer { Brand = cells[0], Gears = gears, Age = age, Price = price };
    }
}

public sealed class OfferFile(string path)
{
    public List<Offer> Read() => File.ReadAllLines(path).Skip(1).Select(Offer.Of).ToList();
}

public sealed class PriceModel(MLContext ml, OfferFile file)
{
    public double Train()
    {
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(file.Read()), testFraction: 0.15);
        var model = ml.Transforms.Categorical.OneHotEncoding("Brand")
            .Append(ml.Transforms.Concatenate("Features", "Brand", "Gears", "Age"))
            .Append(ml.Regression.Trainers.FastForest("Price"))
            .Fit(parts.TrainSet);
        return ml.Regression.Evaluate(model.Transform(parts.TestSet), "Price").MeanAbsoluteError;
    }
}
