// corpus: Rows without values are dropped from a copy nobody takes, a helper's frame is dropped too, and the scored rows in a list are one object.
// library: Microsoft.Data.Analysis
// axis: data frame, report
using System.Globalization;
using Microsoft.Data.Analysis;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Solar;

public sealed class Output
{
    public float Label { get; set; }
    public float Score { get; set; }
}

public static class SolarStudy
{
    public static (RegressionMetrics Metrics, List<Output> Worst) Run(string file)
    {
        var frame = DataFrame.LoadCsv(file, cultureInfo: CultureInfo.InvariantCulture);
        frame.DropNulls(); // expect: MLQ4008
        frame["sun"].FillNulls(0f); // expect: MLQ4008
        Bright(frame); // expect: MLQ4008

        var ml = new MLContext(seed: 13);
        var parts = ml.Data.TrainTestSplit(frame, testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", "sun", "tilt", "dust")
            .Append(ml.Regression.Trainers.FastTree())
            .Fit(parts.TrainSet);
        var scored = model.Transform(parts.TestSet);
        return (ml.Regression.Evaluate(scored), Worst(ml, scored));
    }

    private static DataFrame Bright(DataFrame frame) => frame.Filter(frame["sun"].ElementwiseGreaterThan(0f));

    private static List<Output> Worst(MLContext ml, IDataView scored)
    {
        var rows = ml.Data.CreateEnumerable<Output>(scored, reuseRowObject: true); // expect: MLQ4009
        return rows.OrderByDescending(row => Math.Abs(row.Score - row.Label)).Take(10).ToList();
    }
}
