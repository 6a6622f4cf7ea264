// corpus: Whoever may upload a file decides what is unpickled: the checkpoint of the form goes straight into the network.
// library: TorchSharp
// axis: controller, stream of an upload
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using TorchSharp;
using TorchSharp.PyBridge;
using static TorchSharp.torch.nn;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddControllers();
builder.Services.AddHealthChecks();
var app = builder.Build();
app.MapControllers();
app.MapHealthChecks("/healthz");
app.Run();

[ApiController]
[Route("weights")]
public sealed class WeightsController : ControllerBase
{
    private static readonly Module<torch.Tensor, torch.Tensor> Network = Sequential(("hidden", Linear(16, 8)), ("out", Linear(8, 2)));

    [HttpPost]
    public IActionResult Replace(IFormFile checkpoint)
    {
        if (checkpoint.Length > 50_000_000)
        {
            return BadRequest("too large");
        }
        using var upload = checkpoint.OpenReadStream();
        Network.load_py(upload, strict: true); // expect: MLQ7001
        return Ok();
    }
}
