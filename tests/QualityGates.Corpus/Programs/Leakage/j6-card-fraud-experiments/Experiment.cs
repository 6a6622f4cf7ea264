using Microsoft.ML;

namespace CardFraud;

public sealed record ExperimentOutcome(string Name, int Rows, bool Accepted, ITransformer Model, DataViewSchema Schema);

public abstract class Experiment<TRow>(MLContext ml)
    where TRow : class
{
    protected MLContext Ml { get; } = ml;

    protected abstract string Name { get; }

    public ExperimentOutcome Run()
    {
        var rows = Rows();
        var view = Ml.Data.LoadFromEnumerable(rows);
        var split = Ml.Data.TrainTestSplit(view, testFraction: 0.25, seed: 2); // expect: MLQ2012
        var model = Pipeline().Fit(split.TrainSet);
        var accepted = Accept(model.Transform(split.TestSet));
        return new ExperimentOutcome(Name, rows.Count, accepted, model, view.Schema);
    }

    protected abstract List<TRow> Rows();

    protected abstract IEstimator<ITransformer> Pipeline();

    protected abstract bool Accept(IDataView predicted);
}
