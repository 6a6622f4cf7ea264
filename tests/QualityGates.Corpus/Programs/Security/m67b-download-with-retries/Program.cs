// corpus: Weights and rows come from a mirror, through retries, a message with a token and a buffer, and are loaded as they come.
// library: ML.NET, ONNX Runtime, TorchSharp
// axis: function that retries, request message, stream to file, bytes
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.OnnxRuntime;
using Wind;

using var client = new HttpClient();
var mirror = new Mirror(client);

using var session = new InferenceSession(await mirror.BytesAsync("gusts.onnx"));
Console.WriteLine(session.InputNames.Count);

var context = new MLContext(seed: 4);
await using (var remote = await mirror.OpenAsync("turbines.csv", Environment.GetEnvironmentVariable("MIRROR_TOKEN") ?? ""))
await using (var local = File.Create("turbines.csv"))
{
    await remote.CopyToAsync(local);
}

var rows = context.Data.LoadFromTextFile<Turbine>("turbines.csv", separatorChar: ',', hasHeader: true);
Console.WriteLine(rows.Schema.Count);

public class Turbine
{
    [LoadColumn(0)] public float Wind { get; set; }
    [LoadColumn(1)] public float Power { get; set; }
}
