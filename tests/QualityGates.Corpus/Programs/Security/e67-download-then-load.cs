// corpus: A model comes over the network and is loaded without a look at its digest; another is read from plain http.
// library: ONNX Runtime
// axis: async
using Microsoft.ML;
using Microsoft.ML.OnnxRuntime;

var path = Path.Combine(Path.GetTempPath(), "detector.onnx");
await DownloadAsync(new Uri("https://models.example.org/detector.onnx"), path);
using var session = new InferenceSession(path);
Console.WriteLine(session.InputMetadata.Count);

using var client = new HttpClient();
await using (var remote = await client.GetStreamAsync("http://models.example.org/prices.zip")) // expect: MLQ7002
{
    var model = new MLContext().Model.Load(remote, out _);
    Console.WriteLine(model.GetHashCode());
}

static async Task DownloadAsync(Uri address, string target)
{
    using var http = new HttpClient();
    await using var source = await http.GetStreamAsync(address); // expect: MLQ7002
    await using var file = File.Create(target);
    await source.CopyToAsync(file);
}
