// corpus: The stage that splits has rows with a session for each click and gives no key.
// library: ML.NET
// axis: stages, options record
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Clicks;

public sealed class Click
{
    public string SessionId { get; set; } = "";
    public float Seconds { get; set; }
    public float Depth { get; set; }
    public bool Bought { get; set; }
}

public sealed record SplitOptions(double TestFraction = 0.2, int Seed = 1);

public sealed class ClickPipeline(MLContext ml, SplitOptions options)
{
    public CalibratedBinaryClassificationMetrics Run(IEnumerable<Click> clicks)
    {
        var view = ml.Data.LoadFromEnumerable(clicks.ToList());
        var split = ml.Data.TrainTestSplit(view, options.TestFraction, seed: options.Seed); // expect: MLQ2010
        var model = Train(split.TrainSet);
        return ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), nameof(Click.Bought));
    }

    private ITransformer Train(IDataView rows) =>
        ml.Transforms.Concatenate("Features", nameof(Click.Seconds), nameof(Click.Depth))
            .Append(ml.BinaryClassification.Trainers.FastForest(nameof(Click.Bought)))
            .Append(ml.BinaryClassification.Calibrators.Platt(nameof(Click.Bought)))
            .Fit(rows);
}
