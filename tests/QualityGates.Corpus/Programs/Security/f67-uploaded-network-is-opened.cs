// corpus: Whoever may call the service sends the network that it then runs.
// library: ONNX Runtime, TorchSharp
// axis: form file, stream copy, byte array, query string
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.ML.OnnxRuntime;
using torch = TorchSharp.torch;

namespace Playground;

[ApiController]
[Route("networks")]
public sealed class NetworkController : ControllerBase
{
    [HttpPost]
    public async Task<ActionResult<string>> Inspect(IFormFile upload, CancellationToken stop)
    {
        using var memory = new MemoryStream();
        await using (var source = upload.OpenReadStream())
        {
            await source.CopyToAsync(memory, stop);
        }
        using var session = new InferenceSession(memory.ToArray()); // expect: MLQ7001 MLQ6002
        return string.Join(", ", session.InputNames);
    }

    [HttpGet("script")]
    public ActionResult<bool> Script([FromQuery] string name)
    {
        var path = $"scripts/{name}.pt";
        using var module = torch.jit.load(path); // expect: MLQ7001
        return module.training;
    }
}
