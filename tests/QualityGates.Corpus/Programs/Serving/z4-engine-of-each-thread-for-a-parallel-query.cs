// corpus: A simulation asks for the price of every combination in a parallel query, with one engine for each thread.
// library: ML.NET
// axis: console, PLINQ, ThreadLocal
using Microsoft.ML;
using Microsoft.ML.Data;

var mlContext = new MLContext(seed: 3);
var model = mlContext.Model.Load(args[0], out _);
using var engines = new ThreadLocal<PredictionEngine<Offer, Sale>>(() => mlContext.Model.CreatePredictionEngine<Offer, Sale>(model));

var combinations =
    from price in Enumerable.Range(10, 40)
    from discount in Enumerable.Range(0, 6)
    select new Offer { Price = price, Discount = discount * 5 };

var best = combinations
    .ToArray()
    .AsParallel()
    .AsOrdered()
    .Select(offer => (offer, units: engines.Value!.Predict(offer).Units))
    .MaxBy(pair => pair.units * pair.offer.Price);

Console.WriteLine($"Price {best.offer.Price:F0} with {best.offer.Discount:F0} % off sells {best.units:F0} units.");

public class Offer
{
    public float Price { get; set; }

    public float Discount { get; set; }
}

public class Sale
{
    [ColumnName("Score")]
    public float Units { get; set; }
}
