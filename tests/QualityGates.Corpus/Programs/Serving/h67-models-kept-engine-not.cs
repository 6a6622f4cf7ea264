// corpus: The store loads each model once, whatever the form; only one handler makes an engine for every message. Health is a hand-written route.
// library: ML.NET, ONNX Runtime
// axis: minimal API, dictionary, Lazy, lock
using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<ModelStore>();
var app = builder.Build();

app.MapGet("/healthz", () => Results.Ok("alive"));
app.MapPost("/tone", (Message message, ModelStore store) =>
{
    var tensor = new DenseTensor<float>(message.Embedding, [1, message.Embedding.Length]);
    using var outputs = store.Tone.Run([NamedOnnxValue.CreateFromTensor("embedding", tensor)]);
    return Results.Ok(outputs[0].AsTensor<float>().First() > 0);
});
app.MapPost("/language", (Message message, ModelStore store) =>
{
    using var engine = store.Context.Model.CreatePredictionEngine<Message, Language>(store.Language("default"), new PredictionEngineOptions { OwnsTransformer = false }); // expect: MLQ6002
    return Results.Ok(engine.Predict(message));
});
app.Run();

public sealed class ModelStore
{
    private readonly ConcurrentDictionary<string, Lazy<ITransformer>> _languages = new();
    private readonly object _gate = new();
    private InferenceSession? _tone;
    private ITransformer? _spam;

    public MLContext Context { get; } = new();

    public InferenceSession Tone => LazyInitializer.EnsureInitialized(ref _tone, static () => new InferenceSession("tone.onnx"));

    public ITransformer Language(string name) => _languages.GetOrAdd(name, key => new Lazy<ITransformer>(() => Context.Model.Load(key + ".zip", out _))).Value;

    public ITransformer Spam()
    {
        if (_spam is null)
        {
            lock (_gate)
            {
                _spam ??= Context.Model.Load("spam.zip", out _);
            }
        }

        return _spam;
    }
}

public sealed class Message
{
    public string Text { get; set; } = "";
    public float[] Embedding { get; set; } = [];
}

public sealed class Language
{
    public string PredictedLabel { get; set; } = "";
}
