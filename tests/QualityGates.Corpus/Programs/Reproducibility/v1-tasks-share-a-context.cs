// corpus: Tasks in a loop, an asynchronous parallel loop and two actions share a seeded context or one generator.
// library: ML.NET
// axis: tasks
using Microsoft.ML;
using Microsoft.ML.Data;

namespace SharedContext;

public sealed class Row
{
    [LoadColumn(0)] public float Label { get; set; }
    [LoadColumn(1, 12), VectorType(12)] public float[] Features { get; set; } = [];
}

public sealed class Sweep
{
    private readonly MLContext _ml = new(seed: 10);
    private readonly Random _random = new(10);

    public async Task<double[]> RunAsync(string path, IReadOnlyList<float> rates)
    {
        var split = _ml.Data.TrainTestSplit(_ml.Data.LoadFromTextFile<Row>(path), testFraction: 0.2);
        var tasks = new List<Task<double>>();
        foreach (var rate in rates)
        {
            tasks.Add(Task.Run(() => Measure(split, rate))); // expect: MLQ1011
        }

        return await Task.WhenAll(tasks);
    }

    private double Measure(DataOperationsCatalog.TrainTestData split, float rate)
    {
        var model = _ml.Regression.Trainers.OnlineGradientDescent(learningRate: rate).Fit(split.TrainSet);
        return _ml.Regression.Evaluate(model.Transform(split.TestSet)).RSquared;
    }

    public async Task<List<IDataView>> NoisyAsync(IReadOnlyList<Row[]> parts)
    {
        var views = new IDataView[parts.Count];
        await Parallel.ForEachAsync(Enumerable.Range(0, parts.Count), (i, _) =>
        {
            foreach (var row in parts[i])
            {
                row.Label += (float)_random.NextDouble() * 0.01f; // expect: MLQ1011
            }

            views[i] = new MLContext(seed: i).Data.LoadFromEnumerable(parts[i]);
            return ValueTask.CompletedTask;
        });
        return [.. views];
    }
}
