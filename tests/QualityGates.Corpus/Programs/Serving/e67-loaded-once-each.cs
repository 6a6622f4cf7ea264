// corpus: Loaded once: by a lazy static, by ??= behind a lock, by a dictionary per name; a comparison of files loads each file once.
// library: ONNX Runtime
// axis: several
using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddControllers();
builder.Services.AddHealthChecks();
var app = builder.Build();
app.MapControllers();
app.MapHealthChecks("/healthz");
app.Run();

[ApiController]
[Route("score")]
public class ScoreController : ControllerBase
{
    private static readonly Lazy<InferenceSession> Session = new(() => new InferenceSession("a.onnx"));
    private static readonly ConcurrentDictionary<string, InferenceSession> ByName = new();
    private static readonly Lock Gate = new();
    private static ITransformer? model;

    [HttpPost("a")]
    public float A(float[] row) => Run(Session.Value, row);

    [HttpPost("{name}")]
    public ActionResult<float> Named(string name, float[] row) => name is "north" or "south"
        ? Run(ByName.GetOrAdd(name, static key => new InferenceSession(Path.Combine("models", key + ".onnx"))), row)
        : NotFound();

    [HttpGet("size")]
    public int Columns()
    {
        lock (Gate)
        {
            model ??= new MLContext().Model.Load("m.zip", out _);
        }
        return model.GetHashCode();
    }

    private static float Run(InferenceSession session, float[] row)
    {
        var tensor = new DenseTensor<float>(row, [1, row.Length]);
        using var results = session.Run([NamedOnnxValue.CreateFromTensor("x", tensor)]);
        return results[0].AsTensor<float>()[0];
    }
}
