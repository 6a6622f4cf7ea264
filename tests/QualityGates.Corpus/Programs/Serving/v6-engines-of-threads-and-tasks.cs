// corpus: Each thread of parallel work has an engine of its own: by ThreadLocal, by the local value of the loop, or made in the task.
// library: ML.NET
// axis: parallel loops
using Microsoft.ML;

namespace Scoring;

internal sealed class Point
{
    public float X { get; set; }
    public float Y { get; set; }
}

internal sealed class Height
{
    public float Score { get; set; }
}

internal sealed class Surface(MLContext ml, ITransformer model) : IDisposable
{
    private readonly ThreadLocal<PredictionEngine<Point, Height>> _engines =
        new(() => ml.Model.CreatePredictionEngine<Point, Height>(model), trackAllValues: true);

    public float[] Heights(Point[] points)
    {
        var heights = new float[points.Length];
        Parallel.For(0, points.Length, i => heights[i] = _engines.Value!.Predict(points[i]).Score);
        return heights;
    }

    public float Highest(Point[] points)
    {
        var highest = float.MinValue;
        var gate = new object();
        Parallel.ForEach(
            points,
            () => ml.Model.CreatePredictionEngine<Point, Height>(model),
            (point, _, engine) =>
            {
                var height = engine.Predict(point).Score;
                lock (gate)
                {
                    highest = Math.Max(highest, height);
                }

                return engine;
            },
            engine => engine.Dispose());
        return highest;
    }

    public void Dispose()
    {
        foreach (var engine in _engines.Values)
        {
            engine.Dispose();
        }

        _engines.Dispose();
    }
}
