// corpus: Two models of two tasks share a base class; the classifier is evaluated before it is saved, the regression is only saved.
// library: ML.NET
// axis: base class, virtual method
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Leasing;

public abstract class ContractModel(MLContext ml)
{
    protected MLContext Context { get; } = ml;

    protected abstract string File { get; }

    protected abstract IEstimator<ITransformer> Steps { get; }

    protected virtual void Check(ITransformer model, IDataView test)
    {
    }

    public void Produce(IDataView rows)
    {
        var parts = Context.Data.TrainTestSplit(rows, testFraction: 0.2);
        var model = Steps.Fit(parts.TrainSet);
        Check(model, parts.TestSet);
        Context.Model.Save(model, rows.Schema, File);
    }
}

public sealed class DefaultModel(MLContext ml) : ContractModel(ml)
{
    protected override string File => "default.zip";

    protected override IEstimator<ITransformer> Steps => Context.Transforms.Concatenate("Features", "Income", "Rate", "Term")
        .Append(Context.BinaryClassification.Trainers.FastTree(labelColumnName: "Defaulted"));

    protected override void Check(ITransformer model, IDataView test)
    {
        var metrics = Context.BinaryClassification.Evaluate(model.Transform(test), labelColumnName: "Defaulted");
        if (metrics.AreaUnderRocCurve < 0.7 || metrics.F1Score < 0.3)
        {
            throw new InvalidOperationException("No better than the scorecard.");
        }
    }
}

public sealed class ResidualValue(MLContext ml)
{
    public void Produce(IDataView rows, string path)
    {
        var model = Model(rows);
        ml.Model.Save(model, rows.Schema, path); // expect: MLQ3001
    }

    private TransformerChain<ITransformer> Model(IDataView rows)
    {
        var chain = new EstimatorChain<ITransformer>().Append(ml.Transforms.Concatenate("Features", "Rate", "Term"));
        IEstimator<ITransformer> trainer = ml.Regression.Trainers.FastForest(labelColumnName: "Residual");
        return chain.Append(trainer).Fit(rows);
    }
}
