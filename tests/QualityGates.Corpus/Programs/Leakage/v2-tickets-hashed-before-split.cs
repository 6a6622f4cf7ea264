// corpus: What runs before the split learns nothing: text is hashed, columns are joined, and the label's names become keys.
// library: ML.NET
// axis: steps that learn nothing, silence of the page
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Helpdesk;

public sealed class Ticket
{
    [LoadColumn(0)] public string Subject { get; set; } = "";
    [LoadColumn(1)] public string Queue { get; set; } = "";
}

public sealed class QueueTrainer(MLContext ml)
{
    public MulticlassClassificationMetrics Train(string path)
    {
        var tickets = ml.Data.LoadFromTextFile<Ticket>(path, separatorChar: '\t', hasHeader: false);
        var labels = ml.Transforms.Conversion.MapValueToKey("Label", nameof(Ticket.Queue));
        var words = ml.Transforms.Text.TokenizeIntoWords("Words", nameof(Ticket.Subject))
            .Append(ml.Transforms.Conversion.Hash("WordHashes", "Words", numberOfBits: 14))
            .Append(ml.Transforms.Conversion.MapKeyToVector("Features", "WordHashes"));

        var ready = labels.Append(words).Fit(tickets).Transform(tickets);
        var split = ml.Data.TrainTestSplit(ready, testFraction: 0.15);
        var model = ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy().Fit(split.TrainSet);
        return ml.MulticlassClassification.Evaluate(model.Transform(split.TestSet));
    }
}
