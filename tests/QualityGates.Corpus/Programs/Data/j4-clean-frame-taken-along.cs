// corpus: Every result of the frame is assigned, chained, returned, counted or discarded in so many words, and the rest works in place.
// library: DataFrame, ML.NET
// axis: class of cleaning steps, fluent chain, properties
using System.Globalization;
using Microsoft.Data.Analysis;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Harvest;

public sealed class FieldFrame(string path)
{
    private readonly bool _inPlace = true;

    public DataFrame Rows { get; private set; } = DataFrame.LoadCsv(path, cultureInfo: CultureInfo.InvariantCulture);

    public FieldFrame Clean()
    {
        Rows = Rows.DropNulls().OrderBy("field");
        Rows["rain"].FillNulls(0f, inPlace: true);
        Rows["rain"].Clamp(0f, 400f, inPlace: true);
        Rows["sun"].Divide(24f, inPlace: _inPlace);
        Rows["sun"] = Rows["sun"].Round();
        return this;
    }

    public DataFrame Wet(float least) => Rows.Filter(Rows["rain"].ElementwiseGreaterThanOrEqual(least));

    public long Missing() => Rows.Rows.Count - Rows.DropNulls().Rows.Count;

    public void Show()
    {
        Console.WriteLine(Rows.Head(5));
        foreach (var row in Rows.Tail(3).Rows)
        {
            Console.WriteLine(row);
        }

        _ = Rows.Clone();
    }
}

public sealed class HarvestStudy(MLContext ml)
{
    public RegressionMetrics Run(FieldFrame fields)
    {
        var wet = fields.Clean().Wet(least: 20f);
        var parts = ml.Data.TrainTestSplit(wet, testFraction: 0.2, seed: 97);
        var model = ml.Transforms.Concatenate("Features", "rain", "sun")
            .Append(ml.Regression.Trainers.FastForest("yield"))
            .Fit(parts.TrainSet);
        return ml.Regression.Evaluate(model.Transform(parts.TestSet), "yield");
    }
}
