// corpus: A builder of experiments keeps the name of the target and hands the same one to the trainer and to the evaluation, whatever rows it is for.
// library: ML.NET
// axis: generic builder, two files
using System.Diagnostics.CodeAnalysis;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Workbench;

public sealed class Experiment<TRow>
    where TRow : class
{
    private readonly MLContext ml;
    private readonly List<string> inputs = [];
    private string target = "Label";
    private Func<RegressionCatalog.RegressionTrainers, string, IEstimator<ITransformer>>? trainer;

    private Experiment(int seed) => ml = new MLContext(seed);

    public static Experiment<TRow> Seeded(int seed) => new(seed);

    public Experiment<TRow> From(params string[] columns)
    {
        inputs.AddRange(columns);
        return this;
    }

    public Experiment<TRow> Foresee(string column)
    {
        target = column;
        return this;
    }

    public Experiment<TRow> With(Func<RegressionCatalog.RegressionTrainers, string, IEstimator<ITransformer>> make)
    {
        trainer = make;
        return this;
    }

    public RegressionMetrics Run(IReadOnlyList<TRow> rows)
    {
        Check(trainer);
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(rows), testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", [.. inputs]).Append(trainer(ml.Regression.Trainers, target)).Fit(parts.TrainSet);
        return ml.Regression.Evaluate(model.Transform(parts.TestSet), target);
    }

    private static void Check([NotNull] object? part) => ArgumentNullException.ThrowIfNull(part);
}
