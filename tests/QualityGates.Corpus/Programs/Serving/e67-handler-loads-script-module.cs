// corpus: The endpoint reads the TorchScript file for every picture.
// library: TorchSharp
// axis: local function
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using TorchSharp;
using static TorchSharp.torch;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHealthChecks();
var app = builder.Build();
app.MapHealthChecks("/healthz");
app.MapPost("/classify", (float[] pixels) => Classify(pixels));
app.Run();

static long Classify(float[] pixels)
{
    using var scope = NewDisposeScope();
    using var guard = inference_mode();
    using var net = jit.load<Tensor, Tensor>("resnet.pt"); // expect: MLQ6002
    net.eval();
    var input = tensor(pixels).reshape(1, 3, 224, 224);
    return net.call(input).argmax(1).item<long>();
}
