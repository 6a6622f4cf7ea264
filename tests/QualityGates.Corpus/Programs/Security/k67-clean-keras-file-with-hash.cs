// corpus: A data set and weights are fetched with their digests; a request's name is reduced to a number; answers of a service are parsed, not loaded.
// library: Keras, TorchSharp
// axis: named arguments, minimal API, constants
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Tensorflow.Keras.Utils;
using TorchSharp;
using static Tensorflow.KerasApi;
using static TorchSharp.torch;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();
var client = new HttpClient { BaseAddress = new Uri("https://scores.example.org") };
var weights = Path.Combine(AppContext.BaseDirectory, "weights");

var model = keras.models.load_model(data_utils.get_file(
    "letters.keras",
    origin: "https://models.example.org/letters.keras",
    file_hash: "0c1a8d3b5f6e7a9b",
    hash_algorithm: "sha256"));
Console.WriteLine(model.Layers.Count);

hub.download_url_to_file("https://models.example.org/sounds.pt", Path.Combine(weights, "sounds.pt"), hash_prefix: "77ab12");
var sounds = jit.load(Path.Combine(weights, "sounds.pt"));
sounds.eval();

var versions = new Dictionary<int, jit.ScriptModule>();
app.MapGet("/versions/{version:int}", (int version) =>
{
    lock (versions)
    {
        if (!versions.TryGetValue(version, out var module))
        {
            module = jit.load(Path.Combine(weights, $"sounds-{version}.pt"));
            module.eval();
            versions[version] = module;
        }

        return Results.Ok(module.named_parameters().Count());
    }
});
app.MapGet("/remote", async (string name) =>
{
    var answer = await client.GetStringAsync("/score?name=" + Uri.EscapeDataString(name));
    return JsonSerializer.Deserialize<Dictionary<string, float>>(answer);
});
app.MapGet("/live", () => Results.Ok(sounds.named_parameters().Any()));
app.Run();
