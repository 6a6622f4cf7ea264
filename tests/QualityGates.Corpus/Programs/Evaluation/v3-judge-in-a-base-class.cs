// corpus: The base class of trainers measures every model in its template method and throws below a bar; derived classes only give pipelines.
// library: ML.NET
// axis: template method, right
// scores: MLQ3005 MLQ3008
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Templates;

public abstract class RegressionTrainer
{
    protected RegressionTrainer(MLContext ml, string label) => (Ml, Label) = (ml, label);

    protected MLContext Ml { get; }

    protected string Label { get; }

    protected abstract double Bar { get; }

    protected abstract IEstimator<ITransformer> Pipeline();

    public ITransformer Train(IDataView rows)
    {
        var split = Ml.Data.TrainTestSplit(rows, testFraction: 0.2);
        var model = Pipeline().Fit(split.TrainSet);
        var metrics = Ml.Regression.Evaluate(model.Transform(split.TestSet), Label);
        return metrics.MeanAbsoluteError <= Bar && metrics.RSquared > 0
            ? model
            : throw new InvalidOperationException($"{metrics.MeanAbsoluteError:F2} is more than {Bar:F2}.");
    }
}

public sealed class RentTrainer(MLContext ml) : RegressionTrainer(ml, "Rent")
{
    protected override double Bar => 120;

    protected override IEstimator<ITransformer> Pipeline() => Ml.Transforms.NormalizeMinMax("Features").Append(Ml.Regression.Trainers.FastTree(Label));
}

public sealed class YieldTrainer(MLContext ml) : RegressionTrainer(ml, "Yield")
{
    protected override double Bar => 0.4;

    protected override IEstimator<ITransformer> Pipeline() => Ml.Regression.Trainers.Gam(Label);
}
