// corpus: Paths and addresses the operator sets are no request: settings, the command line of a tool, a machine of one's own, a pool over TLS; a visitor's text that is only scored.
// library: ML.NET, ONNX Runtime
// axis: configuration, command line, minimal API
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.ML;
using Microsoft.ML;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

var builder = WebApplication.CreateBuilder(args);
var modelFolder = builder.Configuration["Models:Folder"] ?? "models";
builder.Services.AddSingleton(_ => new InferenceSession(Path.Combine(modelFolder, "mood.onnx")));
builder.Services.AddPredictionEnginePool<Letter, Topic>()
    .FromUri("topics", "https://models.example.org/topics.zip", TimeSpan.FromHours(1))
    .FromFile("spam", Path.Combine(modelFolder, "spam.zip"), watchForChanges: true);
builder.Services.AddPredictionEnginePool<Letter, Tone>().FromUri("http://localhost:9000/tone.zip");
builder.Services.AddHealthChecks();
var app = builder.Build();
app.MapHealthChecks("/healthz");

app.MapPost("/mood", (Letter letter, InferenceSession session) =>
{
    var tensor = new DenseTensor<float>(letter.Embedding, [1, letter.Embedding.Length]);
    using var outputs = session.Run([NamedOnnxValue.CreateFromTensor("embedding", tensor)]);
    return Results.Ok(outputs[0].AsTensor<float>().ToArray());
});

app.MapPost("/topic", (HttpRequest request, PredictionEnginePool<Letter, Topic> pool) =>
{
    var text = request.Query["text"].ToString();
    return Results.Ok(pool.Predict("topics", new Letter { Text = text }));
});

if (args is ["--check", var file])
{
    var model = new MLContext().Model.Load(file, out var schema);
    Console.WriteLine(model is null ? "broken" : schema.Count.ToString(System.Globalization.CultureInfo.InvariantCulture));
    return;
}

app.Run();

public sealed class Letter
{
    public string Text { get; set; } = "";
    public float[] Embedding { get; set; } = [];
}

public sealed class Topic
{
    public string PredictedLabel { get; set; } = "";
}

public sealed class Tone
{
    public float Score { get; set; }
}
