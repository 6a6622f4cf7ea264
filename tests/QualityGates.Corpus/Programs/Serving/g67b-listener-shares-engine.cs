// corpus: A small TCP service answers every connection in a task of its own, and all of them use the one engine made at the start.
// library: ML.NET
// axis: local, captured by a lambda
using System.Net;
using System.Net.Sockets;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var model = ml.Model.Load(args.Length > 0 ? args[0] : "spam.zip", out _);
using var engine = ml.Model.CreatePredictionEngine<Mail, Verdict>(model);

var listener = new TcpListener(IPAddress.Any, 7070);
listener.Start();
while (true)
{
    var client = await listener.AcceptTcpClientAsync();
    _ = Task.Run(async () =>
    {
        using (client)
        {
            using var reader = new StreamReader(client.GetStream());
            using var writer = new StreamWriter(client.GetStream());
            var line = await reader.ReadLineAsync();
            var verdict = engine.Predict(new Mail { Text = line ?? "" }); // expect: MLQ6001
            await writer.WriteLineAsync(verdict.IsSpam ? "spam" : "ham");
        }
    });
}

internal sealed class Mail
{
    public string Text { get; set; } = "";
}

internal sealed class Verdict
{
    [ColumnName("PredictedLabel")]
    public bool IsSpam { get; set; }
}
