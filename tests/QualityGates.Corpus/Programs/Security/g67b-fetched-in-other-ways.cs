// corpus: Four ways to fetch a model that nobody compares with anything: a response copied to a file, a web client, a pool over plain http, bytes in memory.
// library: ML.NET, ONNX Runtime
// axis: response content, WebClient, builder chain, bytes
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.ML;
using Microsoft.ML;
using Microsoft.ML.OnnxRuntime;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHealthChecks();
builder.Services.AddPredictionEnginePool<Page, Topic>()
    .FromUri("topics", "http://models.example.org/topics.zip", TimeSpan.FromMinutes(10)); // expect: MLQ7002
var app = builder.Build();
app.MapHealthChecks("/healthz");

var ml = new MLContext(seed: 1);
using var http = new HttpClient();
using var response = await http.GetAsync("https://models.example.org/summary.zip"); // expect: MLQ7002
response.EnsureSuccessStatusCode();
await using (var file = File.Create("summary.zip"))
{
    await response.Content.CopyToAsync(file);
}
var summary = ml.Model.Load("summary.zip", out _);
Console.WriteLine(summary.IsRowToRowMapper);

#pragma warning disable SYSLIB0014
using (var client = new WebClient())
{
    client.DownloadFile(new Uri("https://models.example.org/language.zip"), "language.zip"); // expect: MLQ7002
}
#pragma warning restore SYSLIB0014
var language = ml.Model.LoadWithDataLoader("language.zip", out _);
Console.WriteLine(language.IsRowToRowMapper);

using var session = new InferenceSession(await http.GetByteArrayAsync("https://models.example.org/encoder.onnx")); // expect: MLQ7002
Console.WriteLine(session.InputNames.Count);
app.Run();

internal sealed class Page
{
    public string Text { get; set; } = "";
}

internal sealed class Topic
{
    public float[] Score { get; set; } = [];
}
