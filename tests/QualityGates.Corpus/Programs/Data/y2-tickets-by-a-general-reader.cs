// corpus: A generic reader serves two tables; what customers wrote is featurized by the caller, who knows that quotes are needed, and the reader does not ask for them.
// library: ML.NET
// axis: generic helper, step at the caller
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace HelpDesk;

public sealed class Ticket
{
    [LoadColumn(0)] public string Comments { get; set; } = "";

    [LoadColumn(1)] public bool Escalated { get; set; }
}

public sealed class Agent
{
    [LoadColumn(0)] public float Tickets { get; set; }

    [LoadColumn(1)] public float Years { get; set; }
}

internal static class Tables
{
    public static IDataView Read<TRow>(MLContext ml, string path) =>
        ml.Data.LoadFromTextFile<TRow>(path, separatorChar: ';', hasHeader: true);
}

public static class Program
{
    public static void Main()
    {
        var ml = new MLContext(seed: 2);
        var agents = Tables.Read<Agent>(ml, "agents.csv");
        var busiest = ml.Data.CreateEnumerable<Agent>(agents, reuseRowObject: true).Max(agent => agent.Tickets);
        Console.WriteLine($"most tickets of one agent: {busiest:F0}");

        var tickets = Tables.Read<Ticket>(ml, "tickets.csv"); // expect: MLQ4005
        var split = ml.Data.TrainTestSplit(tickets, testFraction: 0.2, seed: 2);
        var pipeline = ml.Transforms.Text.FeaturizeText("Features", nameof(Ticket.Comments))
            .Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression(nameof(Ticket.Escalated)));
        var metrics = ml.BinaryClassification.Evaluate(pipeline.Fit(split.TrainSet).Transform(split.TestSet), nameof(Ticket.Escalated));
        File.WriteAllText("escalation.json", JsonSerializer.Serialize(new { metrics.F1Score, metrics.AreaUnderRocCurve, metrics.LogLoss }));
    }
}
