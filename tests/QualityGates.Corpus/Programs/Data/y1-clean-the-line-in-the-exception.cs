// corpus: What a line throws is thrown on with its number and text, so the first line that is no sale stops the training.
// library: ML.NET
// axis: exception with a cause
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;

var ml = new MLContext(seed: 1);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(SaleFile.Read(args[0])), testFraction: 0.25);
var model = ml.Transforms.Categorical.OneHotEncoding("ShopVector", "Shop")
    .Append(ml.Transforms.Concatenate("Features", "ShopVector", "Discount"))
    .Append(ml.Regression.Trainers.FastTree("Pieces"))
    .Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), "Pieces");
File.WriteAllText(args[1], JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RSquared }));

internal sealed class Sale
{
    public string Shop { get; set; } = string.Empty;

    public float Discount { get; set; }

    public float Pieces { get; set; }
}

internal static class SaleFile
{
    public static Sale[] Read(string path) => File.ReadLines(path).Index().Select(item => Parse(item.Item, item.Index + 1)).ToArray();

    private static Sale Parse(string line, int number)
    {
        var cells = line.Split(';');
        try
        {
            return new Sale
            {
                Shop = cells[0],
                Discount = float.Parse(cells[1], CultureInfo.InvariantCulture),
                Pieces = float.Parse(cells[2], CultureInfo.InvariantCulture),
            };
        }
        catch (Exception cause) when (cause is FormatException or IndexOutOfRangeException)
        {
            throw new InvalidDataException($"Line {number} is no sale: '{line}'", cause);
        }
    }
}
