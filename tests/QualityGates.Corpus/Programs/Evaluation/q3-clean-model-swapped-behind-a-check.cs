// corpus: A holder fits anew, lets a function from outside judge the candidate and the rows held out, and changes its model only then.
// library: ML.NET
// axis: library, delegate that judges, Interlocked
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Greenhouses;

public sealed class Plot
{
    public float Light { get; set; }

    public float Water { get; set; }

    [ColumnName("Label")] public float Growth { get; set; }
}

public delegate bool Judge(ITransformer candidate, ITransformer? current, IDataView heldOut);

public sealed class GrowthModel(MLContext ml, Judge judge)
{
    private ITransformer? _current;

    public bool Refresh(IReadOnlyCollection<Plot> plots)
    {
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(plots), testFraction: 0.2, seed: 9);
        var candidate = ml.Transforms.Concatenate("Features", nameof(Plot.Light), nameof(Plot.Water))
            .Append(ml.Regression.Trainers.FastForest(numberOfTrees: 60))
            .Fit(parts.TrainSet);
        if (!judge(candidate, _current, parts.TestSet))
        {
            return false;
        }

        Interlocked.Exchange(ref _current, candidate);
        return true;
    }

    public IDataView Expect(IEnumerable<Plot> plots)
    {
        var model = _current ?? throw new InvalidOperationException("There is no model yet.");
        return model.Transform(ml.Data.LoadFromEnumerable(plots));
    }
}
