// corpus: Each chain has a model of its own; the first request of a chain opens it, and it stays in a dictionary for the others.
// library: ONNX Runtime
// axis: controller, ConcurrentDictionary with Lazy, singleton, list of known names
using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddControllers();
builder.Services.AddHealthChecks();
builder.Services.AddSingleton<ChainModels>();

var app = builder.Build();
app.MapHealthChecks("/health");
app.MapControllers();
app.Run();

public sealed class ChainModels : IDisposable
{
    private static readonly Dictionary<string, string> Files = new(StringComparer.OrdinalIgnoreCase)
    {
        ["alpine"] = "alpine.onnx",
        ["harbour"] = "harbour.onnx",
        ["station"] = "station.onnx",
    };

    private readonly ConcurrentDictionary<string, Lazy<InferenceSession>> _open = new();

    public InferenceSession? Of(string chain) =>
        Files.TryGetValue(chain, out var file)
            ? _open.GetOrAdd(file, name => new Lazy<InferenceSession>(() => new InferenceSession(Path.Combine(AppContext.BaseDirectory, name)))).Value
            : null;

    public void Dispose()
    {
        foreach (var session in _open.Values.Where(session => session.IsValueCreated))
        {
            session.Value.Dispose();
        }
    }
}

[ApiController]
[Route("cancellations")]
public sealed class CancellationsController(ChainModels models) : ControllerBase
{
    [HttpPost("{chain}")]
    public ActionResult<float> Post([FromRoute] string chain, [FromBody] float[] booking)
    {
        if (models.Of(chain) is not { } session)
        {
            return NotFound();
        }

        var row = new DenseTensor<float>(booking, new[] { 1, booking.Length });
        using var results = session.Run([NamedOnnxValue.CreateFromTensor("booking", row)]);
        return results[0].AsEnumerable<float>().Last();
    }
}
