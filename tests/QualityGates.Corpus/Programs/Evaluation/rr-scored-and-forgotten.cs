// corpus: A trainer scores its test part for an evaluation that was taken out for the demonstration, and saves the model that nobody measures.
// library: ML.NET
// axis: base class, collection parameter, unused local
using Microsoft.ML;

internal abstract class TrainerOfTickets
{
    protected MLContext Ml { get; } = new(seed: 7);
}

internal sealed class PriorityTrainer : TrainerOfTickets
{
    public void Train(ICollection<Ticket> tickets, string path)
    {
        var parts = Ml.Data.TrainTestSplit(Ml.Data.LoadFromEnumerable(tickets), testFraction: 0.1);
        var pipeline = Ml.Transforms.Text.FeaturizeText("Features", nameof(Ticket.Text))
            .AppendCacheCheckpoint(Ml)
            .Append(Ml.BinaryClassification.Trainers.LbfgsLogisticRegression(nameof(Ticket.IsUrgent)));

        ITransformer model = pipeline.Fit(parts.TrainSet);
        Ml.Model.Save(model, parts.TrainSet.Schema, path); // expect: MLQ3001

        // The numbers were not asked for.
        var scored = model.Transform(parts.TestSet);
    }
}

internal sealed class Ticket
{
    public string Text { get; set; } = "";
    public bool IsUrgent { get; set; }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var tickets = File.ReadLines(args[0]).Select(line => line.Split('\t', 2)).Select(cells => new Ticket { IsUrgent = cells[0] == "1", Text = cells[1] }).ToList();
        new PriorityTrainer().Train(tickets, args[1]);
    }
}
