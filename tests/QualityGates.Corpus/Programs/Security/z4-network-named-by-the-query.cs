// corpus: An endpoint opens the network whose file the query names, below the folder of the models or anywhere else.
// library: ONNX Runtime
// axis: minimal API, Path.Combine
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();
app.MapGet("/health", () => "ok");
app.MapPost("/score", (string model, float[] features) =>
{
    var path = Path.Combine(AppContext.BaseDirectory, "models", model + ".onnx");
    if (!File.Exists(path))
    {
        return Results.NotFound();
    }

    using var session = new InferenceSession(path); // expect: MLQ7001
    var input = new DenseTensor<float>(features, new[] { 1, features.Length });
    using var results = session.Run([NamedOnnxValue.CreateFromTensor(session.InputNames[0], input)]);
    return Results.Ok(results[0].AsEnumerable<float>().ToArray());
});
app.Run();
