// corpus: A stage learns limits from the first part of a series and clips both parts with them, in a pipeline of the program's own.
// library: ML.NET
// axis: own stages, interface, right
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Stages;

public sealed class Point
{
    public float Flow { get; set; }
    public float Level { get; set; }
}

public interface IStage
{
    void Learn(IReadOnlyList<Point> points);

    Point Apply(Point point);
}

public sealed class Clipped : IStage
{
    private float _low, _high;

    public void Learn(IReadOnlyList<Point> points)
    {
        var flows = points.Select(point => point.Flow).Order().ToArray();
        (_low, _high) = (flows[flows.Length / 100], flows[^(flows.Length / 100 + 1)]);
    }

    public Point Apply(Point point) => new() { Flow = Math.Clamp(point.Flow, _low, _high), Level = point.Level };
}

public sealed class FlowModel(MLContext ml, IStage stage)
{
    public double Run(List<Point> points)
    {
        var cut = points.Count * 4 / 5;
        var first = points.Take(cut).ToList();
        stage.Learn(first);
        var train = ml.Data.LoadFromEnumerable(first.Select(stage.Apply).ToList());
        var test = ml.Data.LoadFromEnumerable(points.Skip(cut).Select(stage.Apply).ToList());
        var model = ml.Transforms.Concatenate("Features", "Flow").Append(ml.Regression.Trainers.FastTree("Level")).Fit(train);
        return ml.Regression.Evaluate(model.Transform(test), "Level").MeanAbsoluteError;
    }
}
