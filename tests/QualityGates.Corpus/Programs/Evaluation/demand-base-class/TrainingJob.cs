// corpus: The base class of the jobs fits and saves what its subclasses describe; neither it nor any subclass evaluates.
// library: ML.NET
// axis: base class, helper in another file
using Microsoft.ML;

namespace Demand;

/// <summary>One training run: the subclass says which rows and which estimator.</summary>
public abstract class TrainingJob
{
    protected MLContext Context { get; } = new(seed: 1);

    public void Run(string target)
    {
        var rows = LoadRows();
        var model = Describe().Fit(rows);
        Context.Model.Save(model, rows.Schema, target); // expect: MLQ3001
    }

    protected abstract IDataView LoadRows();

    protected abstract IEstimator<ITransformer> Describe();
}
