// corpus: Tickets are made in parallel out of dice that a static class keeps for the whole program, and a model learns what they win.
// library: ML.NET
// axis: static field of another class, two files
using System.Text.Json;
using Microsoft.ML;

namespace Lottery;

public sealed class Ticket
{
    public float First { get; set; }

    public float Second { get; set; }

    public float Stake { get; set; }

    public float Win { get; set; }
}

public static class Program
{
    public static void Main()
    {
        var tickets = new Ticket[50_000];
        Parallel.For(0, tickets.Length, i =>
        {
            var first = 1 + Dice.Roll.Next(Dice.Sides); // expect: MLQ1011
            var second = 1 + Dice.Roll.Next(Dice.Sides);
            tickets[i] = new Ticket { First = first, Second = second, Stake = i % 10, Win = first == second ? i % 10 * 5 : 0 };
        });

        var ml = new MLContext(seed: 1);
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(tickets), testFraction: 0.2, seed: 1);
        var model = ml.Transforms.Concatenate("Features", nameof(Ticket.First), nameof(Ticket.Second), nameof(Ticket.Stake))
            .Append(ml.Regression.Trainers.FastTree(nameof(Ticket.Win)))
            .Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Ticket.Win));
        File.WriteAllText(
            Path.Combine(AppContext.BaseDirectory, "lottery.json"),
            JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError }));
    }
}
