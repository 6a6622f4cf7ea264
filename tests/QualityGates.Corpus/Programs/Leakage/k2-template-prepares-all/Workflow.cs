// corpus: A template method in a base class prepares all rows by steps that learn, and only then asks for the parts; the evaluation stands in the derived class.
// library: ML.NET
// axis: base class
using Microsoft.ML;

namespace Harvest;

public abstract class Workflow<TRow>(MLContext ml)
    where TRow : class
{
    protected MLContext Context { get; } = ml;

    protected abstract string Title { get; }

    protected abstract IEnumerable<TRow> Read();

    protected abstract IEstimator<ITransformer> Trainer();

    protected abstract double Measure(IDataView scored);

    protected virtual string[] Numbers => ["Rain", "Sun", "Nitrogen"];

    public void Run()
    {
        var rows = Context.Data.LoadFromEnumerable(Read().ToList());
        var ready = Prepare(rows); // expect: MLQ2001
        var (train, test) = Divide(ready);
        var model = Trainer().Fit(train);
        var error = Measure(model.Transform(test));
        if (error > 1.5)
        {
            throw new InvalidOperationException($"{Title}: off by {error:F2} tonnes.");
        }

        Context.Model.Save(model, train.Schema, Title + ".zip");
    }

    private IDataView Prepare(IDataView rows)
    {
        var filled = Context.Transforms.ReplaceMissingValues("Nitrogen", replacementMode: Microsoft.ML.Transforms.MissingValueReplacingEstimator.ReplacementMode.Mean);
        var steps = filled
            .Append(Context.Transforms.Concatenate("Features", Numbers))
            .Append(Context.Transforms.NormalizeMeanVariance("Features"));
        return steps.Fit(rows).Transform(rows);
    }

    private (IDataView Train, IDataView Test) Divide(IDataView rows)
    {
        var parts = Context.Data.TrainTestSplit(rows, testFraction: 0.25);
        return (parts.TrainSet, parts.TestSet);
    }
}
