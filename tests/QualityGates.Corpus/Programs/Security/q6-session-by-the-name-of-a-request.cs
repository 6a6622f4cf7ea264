// corpus: The name in the query of a request is made a path, and the model found there is opened and kept.
// library: ONNX Runtime
// axis: minimal API, GetOrAdd
using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;
using Voices;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHealthChecks();
builder.Services.AddSingleton<VoiceModels>();
var app = builder.Build();
app.MapHealthChecks("/healthz");
app.MapPost("/voices", async (HttpContext context, VoiceModels models) =>
{
    var samples = await context.Request.ReadFromJsonAsync<float[]>(context.RequestAborted);
    var session = models.Get(context.Request.Query["model"].ToString());
    using var results = session.Run([NamedOnnxValue.CreateFromTensor("samples", new DenseTensor<float>(samples!, [1, samples!.Length]))]);
    return Results.Ok(results[0].AsEnumerable<float>().ToArray());
});
app.Run();

namespace Voices
{
    public sealed class VoiceModels
    {
        private readonly ConcurrentDictionary<string, InferenceSession> _sessions = new(StringComparer.Ordinal);
        private readonly string _folder = Path.Combine(AppContext.BaseDirectory, "voices");

        public InferenceSession Get(string name) => _sessions.GetOrAdd(name, Open);

        private InferenceSession Open(string name)
        {
            var path = Path.Combine(_folder, name + ".onnx");
            return new InferenceSession(path); // expect: MLQ7001
        }
    }
}
