// corpus: A cleaning class calls what answers a new frame and keeps the old one.
// library: Microsoft.Data.Analysis
// axis: fluent class, column methods, foreach
using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Analysis;
using Microsoft.ML;

namespace Wines;

internal sealed class Cleaner(DataFrame frame)
{
    public DataFrame Frame => frame;

    public Cleaner Gaps()
    {
        frame.DropNulls(); // expect: MLQ4008
        return this;
    }

    public Cleaner Limits()
    {
        foreach (var name in new[] { "Sugar", "Salt" })
        {
            frame[name].Clamp(0f, 100f); // expect: MLQ4008
        }

        return this;
    }

    public Cleaner Recent(float year)
    {
        frame = frame.Filter(frame["Year"].ElementwiseGreaterThan(year));
        frame.OrderBy("Year"); // expect: MLQ4008
        return this;
    }
}

internal static class Program
{
    private static void Main()
    {
        var frame = new Cleaner(DataFrame.LoadCsv("wines.csv", cultureInfo: CultureInfo.InvariantCulture)).Gaps().Limits().Recent(2010).Frame;
        var ml = new MLContext(seed: 2);
        var parts = ml.Data.TrainTestSplit(frame, 0.2);
        var model = ml.Transforms.Concatenate("Features", "Sugar", "Salt").Append(ml.Regression.Trainers.FastTree("Points")).Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), "Points");
        File.WriteAllText("wines.json", JsonSerializer.Serialize(new { metrics.RSquared, metrics.MeanAbsoluteError }));
    }
}
