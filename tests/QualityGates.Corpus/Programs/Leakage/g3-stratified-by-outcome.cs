// corpus: The split is meant to be stratified and is given the label as sampling key, so each outcome falls to one side.
// library: ML.NET
// axis: console
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

if (args.Length < 1)
{
    Console.Error.WriteLine("usage: tickets <tickets.csv>");
    return 1;
}

const string label = nameof(Ticket.Escalated);

var ml = new MLContext(seed: 11);
var tickets = ml.Data.LoadFromTextFile<Ticket>(args[0], separatorChar: ',', hasHeader: true);
var parts = ml.Data.TrainTestSplit(tickets, testFraction: 0.2, samplingKeyColumnName: label, seed: 11); // expect: MLQ2011

var pipeline = ml.Transforms.Categorical.OneHotEncoding("ChannelCode", nameof(Ticket.Channel))
    .Append(ml.Transforms.Concatenate("Features", "ChannelCode", nameof(Ticket.Replies), nameof(Ticket.HoursOpen)))
    .Append(ml.BinaryClassification.Trainers.FastTree(labelColumnName: label));

var model = pipeline.Fit(parts.TrainSet);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), labelColumnName: label);
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"AUC {metrics.AreaUnderRocCurve:F3}, F1 {metrics.F1Score:F3}, accuracy {metrics.Accuracy:F3}"));
return 0;

public sealed class Ticket
{
    [LoadColumn(0)]
    public string Channel { get; set; } = "";

    [LoadColumn(1)]
    public float Replies { get; set; }

    [LoadColumn(2)]
    public float HoursOpen { get; set; }

    [LoadColumn(3)]
    public bool Escalated { get; set; }
}
