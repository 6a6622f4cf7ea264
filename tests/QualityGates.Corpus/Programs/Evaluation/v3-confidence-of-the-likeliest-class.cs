// corpus: The largest of several classes' probabilities meets one half; so do similarities, scores of anomalies and of a game.
// library: ML.NET
// axis: scores of other tasks, look-alikes
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Confidence;

public sealed class Text
{
    public string Body { get; set; } = "";
}

public sealed class Topic
{
    [ColumnName("PredictedLabel")] public string Name { get; set; } = "";
    public float[] Score { get; set; } = [];
}

public sealed class Strange
{
    public bool PredictedLabel { get; set; }
    public float Score { get; set; }
}

public sealed record Neighbour(string Id, double Score);

public sealed class Topics(MLContext ml)
{
    public string? Certain(PredictionEngine<Text, Topic> engine, string body)
    {
        var topic = engine.Predict(new Text { Body = body });
        return topic.Score.Max() > 0.5f ? topic.Name : null;
    }

    public int Anomalies(IDataView train, IDataView test)
    {
        var model = ml.AnomalyDetection.Trainers.RandomizedPca(rank: 3, seed: 4).Fit(train);
        return ml.Data.CreateEnumerable<Strange>(model.Transform(test), reuseRowObject: true).Count(row => row.Score > 0.5f);
    }

    public IEnumerable<Neighbour> Similar(IEnumerable<Neighbour> neighbours) => neighbours.Where(neighbour => neighbour.Score > 0.5);
}
