// corpus: The context, the split and the sampling are seeded with the clock, and nobody writes down with what.
// library: ML.NET
// axis: several
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Tickets;

public sealed class Ticket
{
    [LoadColumn(0)] public string Area { get; set; } = "";
    [LoadColumn(1)] public string Summary { get; set; } = "";
}

public sealed class TicketTrainer
{
    private readonly MLContext _ml = new MLContext(seed: Environment.TickCount & int.MaxValue); // expect: MLQ1004

    public double Train(string path)
    {
        var rows = _ml.Data.LoadFromTextFile<Ticket>(path, hasHeader: true, separatorChar: '\t');
        var split = _ml.Data.TrainTestSplit(rows, testFraction: 0.2, seed: SeedOf("tickets")); // expect: MLQ1004
        var model = _ml.Transforms.Conversion.MapValueToKey("Label", nameof(Ticket.Area))
            .Append(_ml.Transforms.Text.FeaturizeText("Features", nameof(Ticket.Summary)))
            .Append(_ml.MulticlassClassification.Trainers.SdcaMaximumEntropy())
            .Fit(split.TrainSet);
        return _ml.MulticlassClassification.Evaluate(model.Transform(split.TestSet)).MicroAccuracy;
    }

    private static int SeedOf(string experiment) => Math.Abs(experiment.GetHashCode());
}
