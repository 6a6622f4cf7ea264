// corpus: A reader drops lines that are no rows: an empty catch, one that goes on, one that returns null.
// library: ML.NET
// axis: helper, class
using System.Globalization;
using Microsoft.ML;

namespace Dropped;

public sealed class Price
{
    public float Area { get; set; }
    public float Floor { get; set; }
    public float Label { get; set; }
}

public sealed class PriceReader
{
    public List<Price> Read(string path)
    {
        var prices = new List<Price>();
        foreach (var line in File.ReadLines(path).Skip(1))
        {
            var cells = line.Split(';');
            try
            {
                prices.Add(new Price
                {
                    Area = float.Parse(cells[0], CultureInfo.InvariantCulture),
                    Floor = float.Parse(cells[1], CultureInfo.InvariantCulture),
                    Label = float.Parse(cells[2], CultureInfo.InvariantCulture),
                });
            }
            catch (FormatException) // expect: MLQ4004
            {
                continue;
            }
        }

        return prices;
    }

    public IEnumerable<Price> ReadLazily(string path) => File.ReadLines(path).Select(Row).Where(price => price is not null).Select(price => price!);

    private static Price? Row(string line)
    {
        try
        {
            var cells = line.Split(';');
            return new Price { Area = float.Parse(cells[0], CultureInfo.InvariantCulture), Floor = 1, Label = float.Parse(cells[2], CultureInfo.InvariantCulture) };
        }
        catch (Exception) // expect: MLQ4004
        {
            return null;
        }
    }
}

public sealed class PriceModel(MLContext ml)
{
    public double Train(string path)
    {
        var reader = new PriceReader();
        var train = ml.Data.LoadFromEnumerable(reader.Read(path));
        var test = ml.Data.LoadFromEnumerable(reader.ReadLazily(path + ".test").ToList());
        var model = ml.Transforms.Concatenate("Features", "Area", "Floor").Append(ml.Regression.Trainers.FastTree()).Fit(train);
        return ml.Regression.Evaluate(model.Transform(test)).MeanAbsoluteError;
    }
}
