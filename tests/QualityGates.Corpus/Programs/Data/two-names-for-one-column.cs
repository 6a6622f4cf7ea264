// corpus: Both the raw and the cleaned note are the column Note: the mapping of the class throws.
// library: ML.NET
// axis: attributes, rows in memory, helper
using System;
using System.Collections.Generic;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 2);
Environment.ExitCode = Study.Error(ml, Study.Read("notes.tsv")) < 0.3 ? 0 : 1;

static class Study
{
    public static double Error(MLContext ml, List<Ticket> tickets)
    {
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(tickets));
        var pipeline = ml.Transforms.Text.FeaturizeText("Features", "Note").Append(ml.BinaryClassification.Trainers.SdcaLogisticRegression("Urgent"));
        var metrics = ml.BinaryClassification.Evaluate(pipeline.Fit(split.TrainSet).Transform(split.TestSet), "Urgent");
        return 1 - (metrics.F1Score + metrics.AreaUnderPrecisionRecallCurve) / 2;
    }

    public static List<Ticket> Read(string path)
    {
        var tickets = new List<Ticket>();
        foreach (var line in System.IO.File.ReadLines(path))
        {
            var fields = line.Split('\t');
            tickets.Add(new Ticket { Raw = fields[1], Note = fields[1].Trim(), Urgent = fields[0] == "1" });
        }

        return tickets;
    }
}

class Ticket
{
    [ColumnName("Note")] public string Raw { get; set; } = "";
    public string Note { get; set; } = ""; // expect: MLQ4006
    public bool Urgent { get; set; }
}
