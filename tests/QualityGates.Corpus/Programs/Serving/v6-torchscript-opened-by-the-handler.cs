// corpus: A handler opens a TorchScript module for each request, sets its mode and never lets it go.
// library: TorchSharp, ASP.NET Core
// axis: minimal API, local function
using Microsoft.AspNetCore.Builder;
using TorchSharp;
using static TorchSharp.torch;

var app = WebApplication.CreateBuilder(args).Build();
app.MapGet("/healthz", () => "ok");
app.MapPost("/angle", (float[] points) => Angle(points));
app.Run();

static float Angle(float[] points)
{
    using var guard = inference_mode();
    using var scope = NewDisposeScope();
    var module = jit.load<Tensor, Tensor>("angle.ts"); // expect: MLQ6002 MLQ6004
    module.eval();
    return module.call(tensor(points).unsqueeze(0)).item<float>();
}
