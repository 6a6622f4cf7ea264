// corpus: One session serves all requests, which it is made for; each result is released.
// library: ONNX Runtime, ASP.NET Core
// axis: dependency injection
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(_ => new InferenceSession("iris.onnx"));
var app = builder.Build();
app.MapPost("/iris", (float[] features, InferenceSession session) =>
{
    var input = NamedOnnxValue.CreateFromTensor("features", new DenseTensor<float>(features, new[] { 1, features.Length }));
    using var results = session.Run(new[] { input });
    return results.First().AsTensor<float>().ToArray();
});
app.Run();
