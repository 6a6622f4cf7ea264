// corpus: Four readers of one channel ask the same engine; a second program step uses one engine per reader, as is right.
// library: ML.NET
// axis: channel, local, lambda, async
using System.Threading.Channels;
using Microsoft.ML;

var ml = new MLContext();
var model = ml.Model.Load(args[0], out _);
var transactions = Channel.CreateBounded<Transaction>(256);
var alarms = Channel.CreateUnbounded<string>();
var engine = ml.Model.CreatePredictionEngine<Transaction, Fraud>(model);

var readers = new List<Task>();
for (var worker = 0; worker < 4; worker++)
{
    readers.Add(Task.Run(async () =>
    {
        await foreach (var transaction in transactions.Reader.ReadAllAsync())
        {
            var fraud = engine.Predict(transaction); // expect: MLQ6001
            if (fraud.PredictedLabel)
            {
                await alarms.Writer.WriteAsync(transaction.Id);
            }
        }
    }));
}

var auditors = Enumerable.Range(0, 2).Select(_ => Task.Run(async () =>
{
    using var own = ml.Model.CreatePredictionEngine<Transaction, Fraud>(model);
    await foreach (var id in alarms.Reader.ReadAllAsync())
    {
        var again = own.Predict(new Transaction { Id = id });
        Console.WriteLine($"{id} {again.Probability:F3}");
    }
})).ToArray();

await foreach (var line in File.ReadLinesAsync(args[1]))
{
    var parts = line.Split(';');
    await transactions.Writer.WriteAsync(new Transaction
    {
        Id = parts[0],
        Amount = float.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture),
        Country = parts[2],
    });
}

transactions.Writer.Complete();
await Task.WhenAll(readers);
alarms.Writer.Complete();
await Task.WhenAll(auditors);

public sealed class Transaction
{
    public string Id { get; set; } = "";
    public float Amount { get; set; }
    public string Country { get; set; } = "";
}

public sealed class Fraud
{
    public bool PredictedLabel { get; set; }
    public float Probability { get; set; }
}
