// corpus: A key with its own hash code removes doubled tickets before the split; the hash code finds equal tickets and decides nothing else.
// library: ML.NET
// axis: class with an override
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Tickets;

public sealed class Ticket : IEquatable<Ticket>
{
    [LoadColumn(0)] public string Title { get; set; } = "";

    [LoadColumn(1)] public string Body { get; set; } = "";

    [LoadColumn(2), ColumnName("Label")] public bool Urgent { get; set; }

    public bool Equals(Ticket? other) => other is not null && Title == other.Title && Body == other.Body;

    public override bool Equals(object? obj) => Equals(obj as Ticket);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(Title, StringComparer.Ordinal);
        hash.Add(Body, StringComparer.Ordinal);
        return hash.ToHashCode();
    }
}

public sealed class TitleComparer : IEqualityComparer<Ticket>
{
    public bool Equals(Ticket? x, Ticket? y) => string.Equals(x?.Title, y?.Title, StringComparison.OrdinalIgnoreCase);

    public int GetHashCode(Ticket ticket) => ticket.Title.GetHashCode(StringComparison.OrdinalIgnoreCase);
}

public static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 10);
        var loaded = ml.Data.LoadFromTextFile<Ticket>(args[0], separatorChar: '\t', hasHeader: true, allowQuoting: true);
        var single = ml.Data.CreateEnumerable<Ticket>(loaded, reuseRowObject: false)
            .Distinct()
            .DistinctBy(ticket => ticket, new TitleComparer())
            .ToList();

        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(single), testFraction: 0.2);
        var model = ml.Transforms.Text.FeaturizeText("Features", nameof(Ticket.Body))
            .AppendCacheCheckpoint(ml)
            .Append(ml.BinaryClassification.Trainers.AveragedPerceptron(numberOfIterations: 15))
            .Fit(split.TrainSet);
        var metrics = ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(split.TestSet));
        File.WriteAllText(args[1], JsonSerializer.Serialize(new { metrics.Accuracy, metrics.F1Score, metrics.AreaUnderRocCurve }));
    }
}
