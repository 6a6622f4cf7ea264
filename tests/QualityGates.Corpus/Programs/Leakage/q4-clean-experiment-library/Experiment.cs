using Microsoft.ML;

namespace Experiments;

public abstract class Experiment<TRow, TMetrics>(ExperimentOptions options) : IExperiment<TRow, TMetrics>
    where TRow : class
{
    protected MLContext Context { get; } = new(options.Seed);

    public virtual string Name => GetType().Name;

    public ExperimentResult<TMetrics> Run(IReadOnlyCollection<TRow> rows)
    {
        if (rows.Count < 20)
        {
            throw new ArgumentException("Too few rows to learn and to measure.", nameof(rows));
        }

        var view = Context.Data.LoadFromEnumerable(rows);
        var parts = Context.Data.TrainTestSplit(view, options.TestFraction, options.GroupColumn, options.Seed);
        var model = Prepare().Append(Learner()).Fit(parts.TrainSet);
        var metrics = Measure(model.Transform(parts.TestSet));
        return new ExperimentResult<TMetrics>(Name, model, view.Schema, metrics);
    }

    protected abstract IEstimator<ITransformer> Prepare();

    protected abstract IEstimator<ITransformer> Learner();

    protected abstract TMetrics Measure(IDataView scored);
}
