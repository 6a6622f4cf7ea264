// corpus: Each thread that scores letters has an engine of its own in a ThreadLocal, and all of them are disposed in the end.
// library: ML.NET
// axis: parallel
using System.Collections.Concurrent;
using Microsoft.ML;

namespace Letters;

public sealed class Letter
{
    public float Weight { get; set; }

    public float Width { get; set; }

    public float Height { get; set; }
}

public sealed class Postage
{
    public float Score { get; set; }
}

public sealed class PostageScorer : IDisposable
{
    private readonly ThreadLocal<PredictionEngine<Letter, Postage>> _engines;

    public PostageScorer(MLContext ml, string file)
    {
        var model = ml.Model.Load(file, out _);
        _engines = new ThreadLocal<PredictionEngine<Letter, Postage>>(() => ml.Model.CreatePredictionEngine<Letter, Postage>(model), trackAllValues: true);
    }

    public float Score(Letter letter) => _engines.Value!.Predict(letter).Score;

    public void Dispose()
    {
        foreach (var engine in _engines.Values)
        {
            engine.Dispose();
        }

        _engines.Dispose();
    }
}

public sealed class SortingLine(PostageScorer scorer, BlockingCollection<Letter> belt)
{
    private double _sum;

    public async Task<double> RunAsync(int workers)
    {
        var tasks = Enumerable.Range(0, workers).Select(_ => Task.Run(Work)).ToArray();
        await Task.WhenAll(tasks);
        return _sum;
    }

    private void Work()
    {
        var own = 0.0;
        foreach (var letter in belt.GetConsumingEnumerable())
        {
            own += scorer.Score(letter);
        }

        lock (belt)
        {
            _sum += own;
        }
    }
}
