// corpus: The base class of two trainers makes the context without a seed; one of them draws from it, the rows of the other are split by a hash that changes per process.
// library: ML.NET
// axis: base class, property, target-typed new, several files
using Microsoft.ML;

namespace Churn;

public abstract class TrainerBase
{
    protected MLContext Ml { get; } = new(); // expect: MLQ1001

    protected abstract IEstimator<ITransformer> Pipeline();

    public ITransformer Train(IDataView train) => Pipeline().Fit(train);

    public double Score(ITransformer model, IDataView heldOut)
    {
        var metrics = Ml.BinaryClassification.Evaluate(model.Transform(heldOut), labelColumnName: nameof(Subscriber.Left));
        return metrics.AreaUnderRocCurve * metrics.F1Score;
    }
}
