// corpus: Each language's network is opened when it is first asked for and kept; results are released with the request.
// library: ONNX Runtime, ASP.NET Core
// axis: concurrent dictionary of lazy values, controller, Dispose of the owner
// scores: MLQ6007
using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddControllers();
builder.Services.AddHealthChecks();
builder.Services.AddSingleton(new Translators(builder.Configuration["Models:Folder"]!));
var app = builder.Build();
app.MapControllers();
app.MapHealthChecks("/health/ready");
app.Run();

public sealed class Translators(string folder) : IDisposable
{
    private static readonly string[] Languages = ["de", "fr", "it"];
    private readonly ConcurrentDictionary<string, Lazy<InferenceSession>> _sessions = new(StringComparer.Ordinal);

    public bool Knows(string language) => Array.IndexOf(Languages, language) >= 0;

    public long[] Run(int language, long[] tokens)
    {
        var code = Languages[language];
        var session = _sessions.GetOrAdd(code, key => new Lazy<InferenceSession>(() => new InferenceSession(Path.Combine(folder, key + ".onnx")))).Value;
        var input = new DenseTensor<long>(tokens, [1, tokens.Length]);
        using var outputs = session.Run([NamedOnnxValue.CreateFromTensor("input_ids", input)]);
        return outputs[0].AsTensor<long>().ToArray();
    }

    public int Index(string language) => Array.IndexOf(Languages, language);

    public void Dispose()
    {
        foreach (var session in _sessions.Values)
        {
            if (session.IsValueCreated)
            {
                session.Value.Dispose();
            }
        }
    }
}

[ApiController]
[Route("translate")]
public sealed class TranslateController(Translators translators) : ControllerBase
{
    [HttpPost("{language}")]
    public IActionResult Post(string language, [FromBody] long[] tokens) =>
        translators.Knows(language) ? Ok(translators.Run(translators.Index(language), tokens)) : NotFound();
}
