// corpus: The model comes from a registry that runs on the same machine.
// library: ML.NET
// axis: console
using Microsoft.ML;

using var client = new HttpClient { BaseAddress = new Uri("http://localhost:5005/") };
await using var stream = await client.GetStreamAsync("http://localhost:5005/models/current.zip");
using var copy = new MemoryStream();
await stream.CopyToAsync(copy);
copy.Position = 0;

var ml = new MLContext(seed: 1);
var model = ml.Model.Load(copy, out var schema);
Console.WriteLine($"{schema.Count} columns");
using var engine = ml.Model.CreatePredictionEngine<Door, Guess>(model);
Console.WriteLine(engine.Predict(new Door { Width = 0.9f, Height = 2.1f }).Score);

internal sealed class Door
{
    public float Width { get; set; }

    public float Height { get; set; }
}

internal sealed class Guess
{
    public float Score { get; set; }
}
