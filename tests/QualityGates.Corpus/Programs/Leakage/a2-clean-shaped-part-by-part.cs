// corpus: A helper fits its steps on whatever part it is given, the test part too, but its steps convert, hash and put together, and learn nothing.
// library: ML.NET
// axis: extension method, helper
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;
using Tickets;

var folder = args.Length > 0 ? args[0] : AppContext.BaseDirectory;
var ml = new MLContext(seed: 71);
var tickets = ml.Data.LoadFromTextFile<Ticket>(Path.Combine(folder, "tickets.tsv"), separatorChar: '\t', hasHeader: true);
var parts = ml.Data.TrainTestSplit(tickets, testFraction: 0.2, seed: 71);

var trainRows = parts.TrainSet.Shaped(ml);
var testRows = parts.TestSet.Shaped(ml);
var model = ml.BinaryClassification.Trainers.FastTree(nameof(Ticket.Escalated)).Fit(trainRows);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(testRows), nameof(Ticket.Escalated));

var report = new { metrics.Accuracy, metrics.AreaUnderRocCurve, metrics.PositiveRecall };
File.WriteAllText(Path.Combine(folder, "tickets.json"), JsonSerializer.Serialize(report));

namespace Tickets
{
    internal sealed class Ticket
    {
        [LoadColumn(0)] public string Team { get; set; } = "";

        [LoadColumn(1)] public int Messages { get; set; }

        [LoadColumn(2)] public float HoursOpen { get; set; }

        [LoadColumn(3)] public bool Escalated { get; set; }
    }

    internal static class TicketRows
    {
        public static IDataView Shaped(this IDataView rows, MLContext ml)
        {
            var steps = ml.Transforms.Conversion.ConvertType("MessageCount", nameof(Ticket.Messages), DataKind.Single)
                .Append(ml.Transforms.Categorical.OneHotHashEncoding("TeamCode", nameof(Ticket.Team), numberOfBits: 8))
                .Append(ml.Transforms.Concatenate("Features", "MessageCount", "TeamCode", nameof(Ticket.HoursOpen)));
            return steps.Fit(rows).Transform(rows);
        }
    }
}
