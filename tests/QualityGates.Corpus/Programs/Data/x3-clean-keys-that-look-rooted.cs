// corpus: A dictionary gives a relative file for each topic of a broker, and the topics begin with a slash like the paths of a disk.
// library: ML.NET
// axis: keys of a dictionary
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Topics;

public sealed class Message
{
    [LoadColumn(0)] public float Level { get; set; }

    [LoadColumn(1)] public float Gap { get; set; }

    [LoadColumn(2)] public bool Alarm { get; set; }
}

public sealed class TopicModels(MLContext ml)
{
    private static readonly Dictionary<string, string> FileOf = new()
    {
        ["/home/boiler"] = "boiler.tsv",
        ["/home/attic"] = "attic.tsv",
        ["/var/pool"] = "pool.tsv",
    };

    public IEnumerable<(string Topic, CalibratedBinaryClassificationMetrics Metrics)> Train(string folder)
    {
        foreach (var topic in FileOf.Keys.Order(StringComparer.Ordinal))
        {
            yield return (topic, Train(folder, topic));
        }
    }

    private CalibratedBinaryClassificationMetrics Train(string folder, string topic)
    {
        var messages = ml.Data.LoadFromTextFile<Message>(Path.Combine(folder, FileOf[topic]), hasHeader: true);
        var parts = ml.Data.TrainTestSplit(messages, testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", nameof(Message.Level), nameof(Message.Gap))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Message.Alarm)))
            .Fit(parts.TrainSet);
        return ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Message.Alarm));
    }
}
