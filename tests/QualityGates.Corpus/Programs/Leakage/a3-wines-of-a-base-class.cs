// corpus: The base class of two studies divides for them and keeps seven tenths of the rows for testing.
// library: ML.NET
// axis: base class, two tasks
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Cellar;

public class Wine
{
    public float Acid { get; set; }

    public float Sugar { get; set; }

    public float Alcohol { get; set; }

    public float Grade { get; set; }

    public bool Red { get; set; }
}

public abstract class Study<TMetrics>(int seed)
{
    protected MLContext Ml { get; } = new(seed);

    protected IEstimator<ITransformer> Features
        => Ml.Transforms.Concatenate("Features", nameof(Wine.Acid), nameof(Wine.Sugar), nameof(Wine.Alcohol));

    public abstract TMetrics Run(IReadOnlyCollection<Wine> wines);

    protected DataOperationsCatalog.TrainTestData Divide(IReadOnlyCollection<Wine> wines)
        => Ml.Data.TrainTestSplit(Ml.Data.LoadFromEnumerable(wines), testFraction: 0.7);
}

public sealed class GradeStudy() : Study<RegressionMetrics>(5)
{
    public override RegressionMetrics Run(IReadOnlyCollection<Wine> wines)
    {
        var parts = Divide(wines); // expect: MLQ2013
        var model = Features.Append(Ml.Regression.Trainers.FastForest(nameof(Wine.Grade))).Fit(parts.TrainSet);
        return Ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Wine.Grade));
    }
}

public sealed class ColourStudy() : Study<CalibratedBinaryClassificationMetrics>(6)
{
    public override CalibratedBinaryClassificationMetrics Run(IReadOnlyCollection<Wine> wines)
    {
        var parts = Divide(wines); // expect: MLQ2013
        var model = Features.Append(Ml.BinaryClassification.Trainers.FastTree(nameof(Wine.Red))).Fit(parts.TrainSet);
        return Ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Wine.Red));
    }
}
