using Microsoft.ML;

namespace Mill;

internal sealed class GrainPreparer
{
    private readonly MLContext _ml;

    public GrainPreparer(MLContext ml) => _ml = ml;

    public IDataView Prepare(IDataView samples)
    {
        var steps = _ml.Transforms.ReplaceMissingValues("Protein", replacementMode: Microsoft.ML.Transforms.MissingValueReplacingEstimator.ReplacementMode.Mean)
            .Append(_ml.Transforms.Concatenate("Features", "Protein", "Moisture", "Ash"))
            .Append(_ml.Transforms.NormalizeMinMax("Features"));
        return steps.Fit(samples).Transform(samples);
    }
}
