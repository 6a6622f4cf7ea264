using Microsoft.ML;
using Microsoft.ML.Trainers;

namespace Bridges;

public interface ILearnerFactory
{
    string Name { get; }

    IEstimator<ITransformer> Create(MLContext ml);
}

public abstract class LearnerFactory : ILearnerFactory
{
    public abstract string Name { get; }

    public IEstimator<ITransformer> Create(MLContext ml)
        => ml.Transforms.Concatenate("Features", "Age", "Span", "Load", "Salt")
            .Append(ml.Transforms.NormalizeMeanVariance("Features"))
            .AppendCacheCheckpoint(ml)
            .Append(Trainer(ml));

    protected abstract IEstimator<ITransformer> Trainer(MLContext ml);
}

public sealed class LinearLearner(float? l2 = null) : LearnerFactory
{
    public override string Name => "sdca";

    protected override IEstimator<ITransformer> Trainer(MLContext ml)
    {
        var options = new SdcaRegressionTrainer.Options { LabelColumnName = "Rating", MaximumNumberOfIterations = 80 };
        options.L2Regularization = l2;
        return ml.Regression.Trainers.Sdca(options); // expect: MLQ1006
    }
}
