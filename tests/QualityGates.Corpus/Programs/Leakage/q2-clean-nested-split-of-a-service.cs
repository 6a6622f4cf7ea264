// corpus: A service compares candidates on the test part of a split of its training part, fits the winner again and measures it on rows nobody has chosen with.
// library: ML.NET
// axis: service with interface
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Greenhouse;

public sealed class Bed
{
    [LoadColumn(0)] public float Light { get; set; }

    [LoadColumn(1)] public float Water { get; set; }

    [LoadColumn(2)] public float Heat { get; set; }

    [LoadColumn(3)] public float Kilos { get; set; }
}

public sealed record Candidate(string Name, int Leaves, double Rate);

public sealed record Winner(Candidate Candidate, ITransformer Model, RegressionMetrics Metrics);

public interface ITrainer
{
    Winner Train(string file, IReadOnlyList<Candidate> candidates);
}

public sealed class BedTrainer(MLContext ml) : ITrainer
{
    public static BedTrainer Create() => new(new MLContext(seed: 40));

    public Winner Train(string file, IReadOnlyList<Candidate> candidates)
    {
        var beds = ml.Data.LoadFromTextFile<Bed>(file, separatorChar: ',', hasHeader: true);
        var outer = ml.Data.TrainTestSplit(beds, testFraction: 0.2);
        var inner = ml.Data.TrainTestSplit(outer.TrainSet, testFraction: 0.25);

        Candidate? best = null;
        var lowest = double.PositiveInfinity;
        foreach (var candidate in candidates)
        {
            var trial = Pipeline(candidate).Fit(inner.TrainSet);
            var error = Measure(trial, inner.TestSet).RootMeanSquaredError;
            if (error < lowest)
            {
                best = candidate;
                lowest = error;
            }
        }

        var model = Pipeline(best!).Fit(outer.TrainSet);
        return new Winner(best!, model, Measure(model, outer.TestSet));
    }

    private IEstimator<ITransformer> Pipeline(Candidate candidate) =>
        ml.Transforms.Concatenate("Features", nameof(Bed.Light), nameof(Bed.Water), nameof(Bed.Heat))
            .Append(ml.Regression.Trainers.FastTree(
                labelColumnName: nameof(Bed.Kilos),
                numberOfLeaves: candidate.Leaves,
                learningRate: candidate.Rate));

    private RegressionMetrics Measure(ITransformer model, IDataView rows) =>
        ml.Regression.Evaluate(model.Transform(rows), labelColumnName: nameof(Bed.Kilos));
}
