// corpus: An empty cell of an invoice means that nothing was ordered, and the answer of the parser is discarded in so many words.
// library: ML.NET
// axis: discard
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Canteen;

public sealed class Day
{
    public float Soups { get; set; }

    public float Salads { get; set; }

    public float Waste { get; set; }
}

public sealed class WasteStudy(int seed)
{
    private readonly MLContext _ml = new(seed);

    public RegressionMetrics Study(string path)
    {
        var days = File.ReadLines(path).Select(OfLine).ToList();
        var halves = _ml.Data.TrainTestSplit(_ml.Data.LoadFromEnumerable(days), testFraction: 0.2);
        var model = _ml.Transforms.Concatenate("Features", nameof(Day.Soups), nameof(Day.Salads))
            .Append(_ml.Regression.Trainers.FastForest(nameof(Day.Waste)))
            .Fit(halves.TrainSet);
        return _ml.Regression.Evaluate(model.Transform(halves.TestSet), nameof(Day.Waste));
    }

    private static Day OfLine(string line)
    {
        var cells = line.Split(';');
        _ = float.TryParse(cells[0], NumberStyles.Float, CultureInfo.InvariantCulture, out var soups);
        _ = float.TryParse(cells[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var salads);
        return new Day { Soups = soups, Salads = salads, Waste = float.Parse(cells[2], CultureInfo.InvariantCulture) };
    }
}
