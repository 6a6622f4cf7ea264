using Microsoft.ML;
using static Helpdesk.TicketColumns;

namespace Helpdesk;

internal static class Router
{
    public static async Task<int> Main()
    {
        var ml = new MLContext(seed: 17);
        var tickets = ml.Data.LoadFromTextFile<Ticket>("tickets.tsv", separatorChar: '\t', hasHeader: true);
        var stratified = ml.Data.TrainTestSplit(tickets, samplingKeyColumnName: Team); // expect: MLQ2011

        var pipeline = ml.Transforms.Conversion.MapValueToKey("Key", Team)
            .Append(ml.Transforms.Text.FeaturizeText("Words", nameof(Ticket.Subject)))
            .Append(ml.Transforms.Concatenate(Features, Inputs)) // expect: MLQ2014
            .Append(ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy("Key"))
            .Append(ml.Transforms.Conversion.MapKeyToValue("PredictedLabel"));

        var model = await Task.Run(() => pipeline.Fit(stratified.TrainSet));
        var metrics = ml.MulticlassClassification.Evaluate(model.Transform(stratified.TestSet), labelColumnName: "Key");
        await File.WriteAllTextAsync("metrics.txt", FormattableString.Invariant($"{metrics.MacroAccuracy} {metrics.LogLoss}"));
        return metrics.MacroAccuracy > 0.7 ? 0 : 1;
    }
}
