// corpus: Bad lines are collected with their numbers and thrown together; a parse is asked by a pattern.
// library: ML.NET
// axis: list
using System.Globalization;
using Microsoft.ML;

namespace Collected;

public sealed class Sale
{
    public float Price { get; set; }
    public float Units { get; set; }
}

public static class SaleFile
{
    public static IReadOnlyList<Sale> Read(string path)
    {
        var sales = new List<Sale>();
        var errors = new List<string>();
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            try
            {
                var cells = line.Split(';');
                sales.Add(new Sale { Price = Number(cells[0]), Units = Number(cells[1]) });
            }
            catch (Exception error) when (error is FormatException or IndexOutOfRangeException)
            {
                errors.Add($"line {number}: {error.Message}");
            }
        }

        return errors.Count == 0 ? sales : throw new InvalidDataException(string.Join('\n', errors));
    }

    private static float Number(string text) =>
        float.TryParse(text, CultureInfo.InvariantCulture, out var value) ? value : throw new FormatException($"'{text}' is no number.");
}

public sealed class Demand(MLContext ml)
{
    public ITransformer Train(string path) => ml.Transforms.Concatenate("Features", "Price")
        .Append(ml.Regression.Trainers.FastTree("Units"))
        .Fit(ml.Data.LoadFromEnumerable(SaleFile.Read(path)));
}

public static class Measures
{
    public static double Error(MLContext ml, ITransformer model, IDataView test, string label) =>
        ml.Regression.Evaluate(model.Transform(test), label).MeanAbsoluteError;
}
