// corpus: Requests name a model, but what is opened is looked up: in a dictionary, by an enum, in a switch, and among the files of the folder.
// library: Microsoft.ML, Microsoft.ML.OnnxRuntime
// axis: minimal API
using System.Collections.Concurrent;
using System.Collections.Frozen;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;
using Microsoft.ML.OnnxRuntime;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(new MLContext(seed: 1));
builder.Services.AddSingleton<Models>();
builder.Services.AddHealthChecks();
var app = builder.Build();
app.MapHealthChecks("/healthz");
app.MapPut("/active/{name}", (string name, Models models) => models.TryActivate(name) ? Results.NoContent() : Results.NotFound());
app.MapGet("/inputs/{size}", (NetworkSize size, Models models) => Results.Ok(models.Session(size).InputNames));
app.MapGet("/language/{code}", (string code, Models models) => Results.Ok(models.ForLanguage(code).GetType().Name));
app.MapPut("/file/{name}", (string name, Models models) => models.FromFolder(name) is null ? Results.NotFound() : Results.NoContent());
app.Run();

public enum NetworkSize
{
    Small,
    Large,
}

public sealed class Models(MLContext ml, IConfiguration configuration) : IDisposable
{
    private static readonly FrozenDictionary<string, string> Files = new Dictionary<string, string>
    {
        ["stable"] = "stable.zip",
        ["canary"] = "canary.zip",
    }.ToFrozenDictionary();

    private readonly ConcurrentDictionary<NetworkSize, InferenceSession> _sessions = new();
    private readonly ConcurrentDictionary<string, ITransformer> _languages = new();
    private readonly string _root = configuration["Models:Root"] ?? AppContext.BaseDirectory;
    private ITransformer? _active;

    public bool TryActivate(string name)
    {
        if (!Files.TryGetValue(name, out var file))
        {
            return false;
        }

        _active = ml.Model.Load(Path.Combine(_root, file), out _);
        return true;
    }

    public InferenceSession Session(NetworkSize size) => _sessions.GetOrAdd(size, key => new InferenceSession(Path.Combine(_root, $"{key}.onnx")));

    public ITransformer ForLanguage(string code)
    {
        var file = code switch
        {
            "de" => "german.zip",
            "fr" => "french.zip",
            _ => "english.zip",
        };
        return _languages.GetOrAdd(file, key => ml.Model.Load(Path.Combine(_root, key), out _));
    }

    public ITransformer? FromFolder(string name)
    {
        var file = Directory.EnumerateFiles(_root, "*.zip").FirstOrDefault(path => Path.GetFileNameWithoutExtension(path) == name);
        return file is null ? null : _active = ml.Model.Load(file, out _);
    }

    public void Dispose()
    {
        foreach (var session in _sessions.Values)
        {
            session.Dispose();
        }
    }
}
