// corpus: A library of experiments: a base class divides, fits and measures, and each experiment says only what its pipeline and its metrics are.
// library: ML.NET
// axis: class library, generic base class
using Microsoft.ML;

namespace Experiments;

public sealed record ExperimentOptions(int Seed = 5, double TestFraction = 0.25, string? GroupColumn = null);

public sealed record ExperimentResult<TMetrics>(string Name, ITransformer Model, DataViewSchema Schema, TMetrics Metrics);

public interface IExperiment<TRow, TMetrics>
    where TRow : class
{
    string Name { get; }

    ExperimentResult<TMetrics> Run(IReadOnlyCollection<TRow> rows);
}
