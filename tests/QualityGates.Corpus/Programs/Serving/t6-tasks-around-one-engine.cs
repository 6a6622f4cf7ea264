// corpus: A task for each row, all of them with one engine.
// library: Microsoft.ML
// axis: Task.Run in a query
using Microsoft.ML;

namespace Quotes;

public sealed class Quote
{
    public float Open { get; set; }

    public float Volume { get; set; }
}

public sealed class Move
{
    public float Score { get; set; }
}

public static class Program
{
    public static async Task Main(string[] args)
    {
        var context = new MLContext(seed: 1);
        var model = context.Model.Load(args[0], out _);
        var engine = context.Model.CreatePredictionEngine<Quote, Move>(model);
        var quotes = Enumerable.Range(1, 1000).Select(i => new Quote { Open = i, Volume = 10 * i }).ToList();
        var moves = await Task.WhenAll(quotes.Select(quote => Task.Run(() => engine.Predict(quote)))); // expect: MLQ6001
        Console.WriteLine(moves.Max(move => move.Score));
    }
}
