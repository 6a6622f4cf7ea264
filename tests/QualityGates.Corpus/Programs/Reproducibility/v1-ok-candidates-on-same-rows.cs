// corpus: Each candidate is trained on the same sample, drawn by a generator with the same seed; folds in parallel have contexts of their own.
// library: ML.NET
// axis: parallel, loop
using System.Collections.Concurrent;
using Microsoft.ML;

namespace Candidates;

public sealed class Row
{
    public float P { get; set; }
    public float Q { get; set; }
    public float Label { get; set; }
}

public sealed record Candidate(string Name, int Leaves);

public sealed class Tournament(IReadOnlyList<Row> rows, IReadOnlyList<Row> validation)
{
    private const int Seed = 31;

    public IReadOnlyDictionary<string, double> Play(IEnumerable<Candidate> candidates)
    {
        var errors = new ConcurrentDictionary<string, double>();
        Parallel.ForEach(candidates, candidate =>
        {
            var ml = new MLContext(Seed);
            var model = ml.Transforms.Concatenate("Features", "P", "Q")
                .Append(ml.Regression.Trainers.FastTree(numberOfLeaves: candidate.Leaves))
                .Fit(ml.Data.LoadFromEnumerable(Sample(500)));
            errors[candidate.Name] = ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(validation))).MeanSquaredError;
        });
        return errors;
    }

    private List<Row> Sample(int count)
    {
        var random = new Random(Seed);
        return Enumerable.Range(0, count).Select(_ => rows[random.Next(rows.Count)]).ToList();
    }
}
