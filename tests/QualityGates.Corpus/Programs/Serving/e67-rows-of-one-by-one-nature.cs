// corpus: Lines typed by a person and messages of a channel come one by one; a table of three examples is no data set; the batch goes through Transform.
// library: ML.NET
// axis: several
// scores: MLQ6003
using Microsoft.ML;

var ml = new MLContext();
var model = ml.Model.Load("intent.zip", out _);
using var engine = ml.Model.CreatePredictionEngine<Utterance, Intent>(model);
while (Console.ReadLine() is { } line && line.Length > 0)
{
    Console.WriteLine(engine.Predict(new Utterance { Text = line }).PredictedLabel);
}

await Listen(System.Threading.Channels.Channel.CreateUnbounded<string>().Reader);

var rows = File.ReadLines("log.txt").Select(line => new Utterance { Text = line }).ToList();
var predicted = model.Transform(ml.Data.LoadFromEnumerable(rows));
foreach (var intent in ml.Data.CreateEnumerable<Intent>(predicted, reuseRowObject: true))
{
    Console.WriteLine(intent.PredictedLabel);
}

async Task Listen(System.Threading.Channels.ChannelReader<string> messages)
{
    await foreach (var message in messages.ReadAllAsync())
    {
        Console.WriteLine(engine.Predict(new Utterance { Text = message }).PredictedLabel);
    }
}

class Utterance
{
    public string Text { get; set; } = "";
}

class Intent
{
    public string PredictedLabel { get; set; } = "";
}
