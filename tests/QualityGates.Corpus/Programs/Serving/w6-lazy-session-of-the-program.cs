// corpus: The session is opened by the first request and kept in a Lazy for all others.
// library: ONNX Runtime
// axis: minimal API, Lazy, group
using Microsoft.AspNetCore.Builder;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

var builder = WebApplication.CreateBuilder(args);
var path = builder.Configuration["Model:Path"] ?? "meters.onnx";
var session = new Lazy<InferenceSession>(() => new InferenceSession(path));

var app = builder.Build();
app.MapGet("/live", () => "up");
var meters = app.MapGroup("/meters");
meters.MapPost("/forecast", (float[] readings) =>
{
    if (readings.Length != 96)
    {
        return Array.Empty<float>();
    }

    var input = NamedOnnxValue.CreateFromTensor("readings", new DenseTensor<float>(readings, new[] { 1, 96 }));
    using var results = session.Value.Run([input]);
    return results.First().AsEnumerable<float>().ToArray();
});
app.Run();
