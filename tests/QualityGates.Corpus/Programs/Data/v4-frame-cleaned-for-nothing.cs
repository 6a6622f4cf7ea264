// corpus: A frame is cleaned, sorted, filled, renamed and extended, and the results are dropped.
// library: DataFrame
// axis: statements
using Microsoft.Data.Analysis;
using Microsoft.ML;

namespace ForNothing;

public sealed class Cleaning
{
    public DataFrame Clean(DataFrame frame, IEnumerable<object> last)
    {
        frame.DropNulls(DropNullOptions.All); // expect: MLQ4008
        frame["Age"].FillNulls(0f); // expect: MLQ4008
        frame.OrderBy("Date"); // expect: MLQ4008
        frame.Append(last); // expect: MLQ4008
        Prefixed(frame); // expect: MLQ4008
        return frame;
    }

    private static DataFrame Prefixed(DataFrame frame) => frame.AddPrefix("raw_");

    public ITransformer Train(MLContext ml, DataFrame frame)
    {
        var sampled = Clean(frame, []);
        sampled.Columns["Income"].Clamp(0f, 100_000f); // expect: MLQ4008
        var positive = sampled.Filter(sampled["Income"].ElementwiseGreaterThan(0f)); // expect: MLQ4008
        return ml.Transforms.Concatenate("Features", "Income", "Age").Append(ml.Regression.Trainers.FastTree("Spending")).Fit(sampled);
    }
}

public static class Measures
{
    public static double Error(MLContext ml, ITransformer model, IDataView test, string label) =>
        ml.Regression.Evaluate(model.Transform(test), label).MeanAbsoluteError;
}
