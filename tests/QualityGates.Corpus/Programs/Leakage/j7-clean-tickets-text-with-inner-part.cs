// corpus: A text classifier of tickets is given an inner part of the train rows as its validation set, and the tickets it is judged on are apart from both.
// library: ML.NET
// axis: static helper
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.TorchSharp;

namespace HelpDesk.Routing;

public sealed class Ticket
{
    [LoadColumn(0)]
    public string Team { get; set; } = "";

    [LoadColumn(1)]
    public string Body { get; set; } = "";
}

public readonly record struct Stages(IDataView Train, IDataView Validation, IDataView Test)
{
    public Stages Keyed(ITransformer keys) => new(keys.Transform(Train), keys.Transform(Validation), keys.Transform(Test));
}

public static class Staging
{
    public static Stages Of(MLContext ml, IDataView all)
    {
        var outer = ml.Data.TrainTestSplit(all, testFraction: 0.2, seed: 5);
        var inner = ml.Data.TrainTestSplit(outer.TrainSet, testFraction: 0.1, seed: 6);
        return new Stages(inner.TrainSet, inner.TestSet, outer.TestSet);
    }
}

public static class TicketRouting
{
    public static MulticlassClassificationMetrics Measure(string path)
    {
        var ml = new MLContext(seed: 1);
        var tickets = ml.Data.LoadFromTextFile<Ticket>(path, separatorChar: ',', hasHeader: true, allowQuoting: true);
        var stages = Staging.Of(ml, tickets);
        var keys = ml.Transforms.Conversion.MapValueToKey("Label", nameof(Ticket.Team)).Fit(stages.Train);
        var keyed = stages.Keyed(keys);

        var trainer = ml.MulticlassClassification.Trainers.TextClassification(
            sentence1ColumnName: nameof(Ticket.Body),
            batchSize: 16,
            maxEpochs: 4,
            validationSet: keyed.Validation);
        using var model = trainer.Fit(keyed.Train);
        return ml.MulticlassClassification.Evaluate(model.Transform(keyed.Test));
    }
}
