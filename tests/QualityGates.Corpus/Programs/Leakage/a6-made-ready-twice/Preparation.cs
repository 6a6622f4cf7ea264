// corpus: A method of another file fits the preparation on whatever rows it is given, and is given the test rows of a bakery too.
// library: ML.NET
// axis: two files
using Microsoft.ML;
using Microsoft.ML.Transforms;

namespace Bakery;

public sealed class Preparation(MLContext ml)
{
    public IDataView Ready(IDataView rows)
    {
        var steps = ml.Transforms.ReplaceMissingValues("Temperature", replacementMode: MissingValueReplacingEstimator.ReplacementMode.Mean)
            .Append(ml.Transforms.Concatenate("Features", "Temperature", "Visitors"))
            .Append(ml.Transforms.NormalizeMeanVariance("Features"));
        return steps.Fit(rows).Transform(rows);
    }
}
